package vn.ocop.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class IdempotencyIT {
    @Inject TestClock clock;
    @Inject DataSource database;

    @Test
    void the_same_key_and_body_give_the_same_answer_again() {
        var key = UUID.randomUUID().toString();
        var note = Callers.aNote(Callers.aTitle());
        var first = post(key, note);
        var again = post(key, note.replace(": ", ":  "));

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", first.header("ETag"))
                .header("Location", first.header("Location"))
                .header("Revision-Token", first.header("Revision-Token"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void another_body_under_the_key_is_refused() {
        var key = UUID.randomUUID().toString();
        post(key, Callers.aNote(Callers.aTitle()));

        post(key, Callers.aNote(Callers.aTitle()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_key_belongs_to_its_caller_and_its_address() {
        var key = UUID.randomUUID().toString();
        var note = post(key, Callers.aNote(Callers.aTitle()));

        Callers.officer("binh.tran")
                .header("Idempotency-Key", key)
                .body(Callers.aNote(Callers.aTitle()))
                .post("/v1/notes")
                .then()
                .statusCode(201);
        Callers.officer()
                .header("Idempotency-Key", key)
                .post(note.header("Location") + "/reading")
                .then()
                .statusCode(204)
                .header("Idempotency-Replayed", nullValue());
        Callers.officer()
                .header("Idempotency-Key", key)
                .post(note.header("Location") + "/reading")
                .then()
                .statusCode(204)
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void parallel_twins_have_one_effect() throws Exception {
        var note = Callers.aNote(Callers.aTitle());
        var key = UUID.randomUUID().toString();
        var barrier = new CyclicBarrier(4);
        var answers = new ArrayList<Response>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Response> call =
                    () -> {
                        barrier.await();
                        return post(key, note);
                    };
            for (var answer : threads.invokeAll(Collections.nCopies(4, call))) {
                answers.add(answer.get());
            }
        }

        var fresh =
                answers.stream()
                        .filter(
                                one ->
                                        one.statusCode() == 201
                                                && one.header("Idempotency-Replayed") == null);
        assertThat(fresh).hasSize(1);
        assertThat(answers)
                .allSatisfy(
                        one -> {
                            assertThat(one.statusCode()).isIn(201, 409);
                            if (one.statusCode() == 409) {
                                assertThat(one.header("Retry-After")).isEqualTo("1");
                                assertThat(one.path("type").toString())
                                        .isEqualTo("/problems/idempotency-key-in-use");
                            }
                        });
    }

    @Test
    void a_refusal_undoes_everything_and_is_not_kept() {
        var key = UUID.randomUUID().toString();
        var title = Callers.aTitle();
        var before = NoteResource.FAILURES.get();
        var refused = "{\"title\": \"%s\", \"shelf\": 66}".formatted(title);

        post(key, refused)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"));
        post(key, refused)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"));

        assertThat(NoteResource.FAILURES.get()).isEqualTo(before + 2);
        post(key, Callers.aNote(title)).then().statusCode(201);
    }

    @Test
    void after_a_day_a_key_is_new_again() {
        clock.set("2026-11-20T03:00:00Z");
        var key = UUID.randomUUID().toString();
        post(key, Callers.aNote(Callers.aTitle())).then().statusCode(201);
        clock.advance(Duration.ofHours(24));

        post(key, Callers.aNote(Callers.aTitle()))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void a_kept_answer_holds_no_restricted_field() throws SQLException {
        var key = UUID.randomUUID().toString();
        var note =
                "{\"title\": \"%s\", \"shelf\": 7, \"telephone\": \"0912345678\"}"
                        .formatted(Callers.aTitle());

        assertThat(post(key, note).path("telephone").toString()).isEqualTo("0912345678");
        assertThat(post(key, note).<String>path("telephone")).isNull();
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select count(*) from idempotency_key where key = ? and convert_from(body, 'UTF8') like '%0912345678%'")) {
            select.setString(1, key);
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    private static Response post(String key, String body) {
        return Callers.officer().header("Idempotency-Key", key).body(body).post("/v1/notes");
    }
}
