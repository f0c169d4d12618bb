package vn.ocop.platform.republication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.job.JobRun;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.Tokens;

@ServiceTest
class RepublicationIT {

    private static final String TOPIC = "ocop.agreement";

    @Inject DataSource database;
    @Inject RepublicationKind kind;

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.of("administrator").area("VN").sub("quan.tri").sign());
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** An aggregate with two events, published before the test. */
    private UUID told() throws SQLException {
        var key = Ids.next();
        for (int revision = 1; revision <= 2; revision++) {
            texts(
                    """
                    insert into outbox (id, topic, key, type, epoch, revision, occurred_at, payload)
                    select uuidv7(), '%s', '%s', 'vn.ocop.agreement.signed.v1', epoch, %d, now(), '{"title": "Cam %d"}'
                      from service_epoch returning 1"""
                            .formatted(TOPIC, key, revision, revision));
        }
        return key;
    }

    private static Response awaitEnd(Response asked) {
        asked.then().statusCode(202);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> administrator().get("/v1/jobs/" + asked.path("id")),
                        it -> it.path("endedAt") != null);
    }

    @Test
    void the_last_state_of_every_aggregate_is_told_again_under_a_new_epoch() throws SQLException {
        var key = told();
        var epoch = Long.parseLong(texts("select epoch from service_epoch").getFirst());
        var job = awaitEnd(administrator().post("/v1/republications"));

        job.then()
                .body("state", equalTo("SUCCEEDED"))
                .body("kind", equalTo("REPUBLICATION"))
                .body("figures.republished", greaterThan(0))
                .body("total", equalTo(job.<Integer>path("done")));
        var again =
                "select revision || ' ' || (payload ->> 'title') from outbox where key = '%s' and epoch = %d"
                        .formatted(key, epoch + 1);
        assertThat(texts(again)).containsExactly("2 Cam 2");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !texts(again + " and published_at is not null").isEmpty());
        assertThat(texts("select epoch from service_epoch"))
                .containsExactly(Long.toString(epoch + 1));
        assertThat(texts("select 1 from republication where ended_at is null")).isEmpty();
    }

    @Test
    void there_is_one_at_a_time() throws SQLException {
        var id = Ids.next();
        texts(
                """
                insert into job (id, revision, kind, alone, issuer, owner, state, done, errors, figures, results,
                                 requested_at, attempt, failures, lease_until)
                values ('%s', 2, 'REPUBLICATION', true, 'i', 'o', 'RUNNING', 0, 0, '{}', '[]', now(), 1, 0,
                        now() + interval '1 hour') returning 1"""
                        .formatted(id));
        try {
            administrator()
                    .post("/v1/republications")
                    .then()
                    .statusCode(409)
                    .body("type", containsString("job-under-way"));
        } finally {
            texts("delete from job where id = '%s' returning 1".formatted(id));
        }
        awaitEnd(administrator().post("/v1/republications"));
    }

    @Test
    void one_that_is_cancelled_leaves_no_run_open() throws SQLException {
        told();
        QuarkusTransaction.begin();
        try {
            var begun = kind.next(run(null));
            assertThat(begun.total()).isPositive();
            kind.cancelled(run(begun.place()));

            assertThat(texts("select 1 from republication where ended_at is null")).isEmpty();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static JobRun run(@Nullable String place) {
        return new JobRun(Ids.next(), null, place, 0, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "registry-officer", "partner"})
    void nobody_but_an_administrator_asks_for_it(String role) {
        given().auth()
                .oauth2(Tokens.of(role).area("VN").sign())
                .post("/v1/republications")
                .then()
                .statusCode(403);
        given().post("/v1/republications").then().statusCode(401);
    }

    @Test
    void its_address_is_that_of_a_job() {
        var asked = administrator().post("/v1/republications");
        asked.then().header("Location", matchesPattern("/v1/jobs/[0-9a-f-]{36}"));
        awaitEnd(asked);
    }
}
