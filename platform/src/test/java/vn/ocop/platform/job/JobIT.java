package vn.ocop.platform.job;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.trial.CountingKind;

/** Long work as the one who asked for it sees it. */
@ServiceTest
class JobIT {

    @Inject CountingKind counting;

    private final String me = "job." + UUID.randomUUID();

    @Test
    void long_work_is_answered_at_once_with_the_address_of_its_job() {
        var answer = Countings.asked(me, Countings.body(1, 0, true, false));
        String id = answer.path("id");

        answer.then()
                .statusCode(202)
                .header("Location", "/v1/jobs/" + id)
                .header("ETag", matchesPattern("\"r1-[0-9a-f]{16}\""))
                .body("state", equalTo("QUEUED"))
                .body("kind", equalTo("COUNTING"))
                .body("owner", equalTo(me))
                .body("done", equalTo(0))
                .body("keptUntil", nullValue())
                .body("actions[0].name", equalTo("cancellation"))
                .body("actions[0].allowed", equalTo(true))
                .body("actions[0].href", equalTo("/v1/jobs/" + id + "/cancellation"));
        counting.open(UUID.fromString(id), 1);
    }

    @Test
    void it_shows_its_progress_and_in_the_end_what_came_of_it() {
        var id = Countings.gated(me, 3);
        counting.open(id, 1);
        Countings.awaitDone(me, id, 1)
                .then()
                .body("state", equalTo("RUNNING"))
                .body("total", equalTo(3))
                .body("startedAt", notNullValue());
        counting.open(id, 2);

        var over = Countings.awaitState(me, id, JobState.SUCCEEDED);

        over.then()
                .body("done", equalTo(3))
                .body("errors", equalTo(0))
                .body("figures.counted", equalTo(3))
                .body("results[0].rel", equalTo("notes"))
                .body("results[0].href", equalTo("/v1/notes"))
                .body("keptUntil", notNullValue())
                .body("actions[0].allowed", equalTo(false))
                .body("actions[0].because", containsString("Chỉ hủy được"));
        Countings.officer(me)
                .header("If-None-Match", over.header("ETag"))
                .get("/v1/jobs/" + id)
                .then()
                .statusCode(304);
        Countings.officer(me)
                .header("X-Forwarded-Prefix", "/product")
                .header("Accept-Language", "en")
                .get("/v1/jobs/" + id)
                .then()
                .body("results[0].href", equalTo("/product/v1/notes"))
                .body("actions[0].because", containsString("Only a job"));
    }

    @Test
    void rows_that_are_wrong_make_it_partly_succeeded_and_are_listed_in_pages() {
        var id =
                UUID.fromString(Countings.asked(me, Countings.body(5, 3, false, false)).path("id"));
        Countings.awaitState(me, id, JobState.PARTLY_SUCCEEDED)
                .then()
                .body("errors", equalTo(3))
                .body("done", equalTo(5));

        var first = Countings.officer(me).get("/v1/jobs/" + id + "/errors?limit=2");

        first.then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items.row", contains(1, 2))
                .body("items[0].column", equalTo("unit"))
                .body("items[0].code", equalTo("wrong-unit"))
                .body("items[0].message", equalTo("Sai đơn vị"));
        Countings.officer(me)
                .header("Accept-Language", "en")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/v1/jobs/" + id + "/errors")
                .then()
                .body("items.row", contains(3))
                .body("items[0].message", equalTo("Wrong unit"))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_running_job_is_cancelled_after_the_step_under_way() {
        var id = Countings.gated(me, 5);
        counting.open(id, 2);
        var running = Countings.awaitDone(me, id, 2);
        var address = "/v1/jobs/" + id + "/cancellation";
        Countings.officer(me).post(address).then().statusCode(428);
        Countings.officer(me).header("If-Match", "\"r9-00\"").post(address).then().statusCode(412);

        Countings.officer(me)
                .header("If-Match", running.header("ETag"))
                .post(address)
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body("cancellationRequestedAt", notNullValue())
                .body("actions[0].allowed", equalTo(false));
        Countings.officer(me)
                .header("If-Match", "*")
                .post(address)
                .then()
                .statusCode(409)
                .body("type", containsString("job-cancellation-requested"));
        counting.open(id, 1);

        Countings.awaitState(me, id, JobState.CANCELLED)
                .then()
                .body("done", equalTo(3))
                .body("endedAt", notNullValue());
        Countings.officer(me)
                .header("If-Match", "*")
                .post(address)
                .then()
                .statusCode(409)
                .body("type", containsString("job-over"));
    }

    @Test
    void parallel_twins_under_one_key_are_one_job() throws Exception {
        var key = UUID.randomUUID().toString();
        var barrier = new CyclicBarrier(4);
        Callable<Response> twin =
                () -> {
                    barrier.await();
                    return Countings.officer(me)
                            .header("Idempotency-Key", key)
                            .body(Countings.body(1, 0, false, false))
                            .post("/v1/countings");
                };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(nCopies(4, twin))) {
                assertThat(answer.get().statusCode()).isIn(202, 409);
            }
        }

        Countings.officer(me).get("/v1/jobs").then().body("items.owner", equalTo(List.of(me)));
    }

    @Test
    void a_step_that_fails_again_and_again_ends_the_job_and_tells_no_secret() {
        var id = UUID.fromString(Countings.asked(me, Countings.body(1, 0, false, true)).path("id"));

        Countings.awaitState(me, id, JobState.FAILED).then().body("errors", equalTo(1));

        Countings.officer(me)
                .get("/v1/jobs/" + id + "/errors")
                .then()
                .body("items.code", contains("step-failed"))
                .body("items[0].message", not(containsString("secret")))
                .body("items[0].row", nullValue());
    }

    @Test
    void a_job_is_seen_by_the_one_who_asked_and_by_administrators_only() {
        var id = Countings.gated(me, 1);
        counting.open(id, 1);
        Countings.awaitState(me, id, JobState.SUCCEEDED);

        for (var part : List.of("", "/errors", "/progress")) {
            Countings.officer("khac").get("/v1/jobs/" + id + part).then().statusCode(404);
            Countings.administrator().get("/v1/jobs/" + id + part).then().statusCode(200);
        }
        Countings.officer("khac")
                .header("If-Match", "*")
                .post("/v1/jobs/" + id + "/cancellation")
                .then()
                .statusCode(404);
        Countings.officer(me).get("/v1/jobs/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_list_shows_ones_own_jobs_the_latest_first_by_state_and_kind() {
        var first = Countings.gated(me, 1);
        var second = Countings.gated(me, 1);
        counting.open(first, 1);
        Countings.awaitState(me, first, JobState.SUCCEEDED);

        Countings.officer(me)
                .get("/v1/jobs?kind=COUNTING")
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString(), first.toString()));
        Countings.officer(me)
                .get("/v1/jobs?state=SUCCEEDED&state=FAILED")
                .then()
                .body("items.id", contains(first.toString()));
        Countings.officer(me).get("/v1/jobs?state=LOST").then().statusCode(400);
        Countings.officer(me)
                .get("/v1/jobs?kind=LOST")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("kind"));
        String cursor = Countings.officer(me).get("/v1/jobs?limit=1").path("nextCursor");
        Countings.officer(me)
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/v1/jobs")
                .then()
                .body("items.id", contains(first.toString()));
        counting.open(second, 1);
        Countings.awaitState(me, second, JobState.SUCCEEDED);
    }
}
