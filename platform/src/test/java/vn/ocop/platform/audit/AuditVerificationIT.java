package vn.ocop.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.job.JobError;
import vn.ocop.platform.job.JobRun;
import vn.ocop.platform.job.JobStep;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.Tokens;

/** The verification that a service does itself, as a job. */
@ServiceTest
class AuditVerificationIT {

    @Inject AuditVerificationKind kind;
    @Inject Changes changes;
    @Inject DataSource database;

    private long position;

    /** The place of an entry that has others before it. */
    @BeforeEach
    void seal_three_entries() throws SQLException {
        var last = Ids.next();
        for (var object : new UUID[] {Ids.next(), Ids.next(), last}) {
            changes.note(new AuditNote("NoteRead", "note", object, null, Map.of()));
        }
        await().atMost(Duration.ofSeconds(10))
                .until(() -> number("select count(*) from audit_unsealed") == 0);
        position =
                number(
                        "select position from audit_seal s join audit_entry e on e.id = s.entry_id"
                                + " where object_id = '"
                                + last
                                + "'");
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            return AuditVerification.number(connection, sql);
        }
    }

    private static RequestSpecification person(String role) {
        return given().auth().oauth2(Tokens.of(role).area("VN").sub("thanh.tra").sign());
    }

    private static Response awaitEnd(String job) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> person("auditor").get("/v1/jobs/" + job),
                        it -> it.path("endedAt") != null);
    }

    /** The last step of a verification of tampered tables; what was done to them is undone. */
    private JobStep after(String... acts) {
        QuarkusTransaction.begin();
        try {
            execute("alter table audit_entry disable trigger user");
            execute("alter table audit_seal disable trigger user");
            for (var act : acts) {
                execute(act.formatted(position));
            }
            return toTheEnd();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private JobStep toTheEnd() {
        var step = kind.next(new JobRun(Ids.next(), null, null, 0, null));
        while (!step.last()) {
            step = kind.next(new JobRun(Ids.next(), null, step.place(), step.done(), step.total()));
        }
        return step;
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "administrator"})
    void a_whole_chain_is_verified_and_its_entries_are_counted(String role) throws SQLException {
        var asked = person(role).post("/v1/audit-verifications");
        asked.then()
                .statusCode(202)
                .header("Location", matchesPattern("/v1/jobs/[0-9a-f-]{36}"))
                .body("kind", equalTo("AUDIT_VERIFICATION"));

        var job = awaitEnd(asked.path("id"));

        job.then()
                .body("state", equalTo("SUCCEEDED"))
                .body("results[0].href", equalTo("/v1/audit-entries"))
                .body("errors", equalTo(0));
        assertThat(job.<Integer>path("figures.verified")).isGreaterThanOrEqualTo((int) position);
        assertThat(job.<Integer>path("total")).isEqualTo(job.<Integer>path("done"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry-officer", "evaluation-officer", "producer", "partner"})
    void nobody_else_asks_for_it(String role) {
        person(role).post("/v1/audit-verifications").then().statusCode(403);
        given().post("/v1/audit-verifications").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "altered | update audit_entry set actor = 'x' where id = (select entry_id from audit_seal where position = %s)",
                "altered | update audit_seal set hash = sha256('x') where position = %s"
            })
    void the_first_entry_that_does_not_fit_is_an_error_with_its_position(String code, String act) {
        var step = after(act);

        assertThat(step.errors()).hasSize(1);
        assertThat(step.errors().getFirst().code()).isEqualTo(code);
        assertThat(step.errors().getFirst().row()).isEqualTo(position);
        assertThat(step.done()).isEqualTo(position - 1);
        assertThat(step.figures()).containsEntry("verified", position - 1);
        assertThat(step.total()).isGreaterThanOrEqualTo(position);
    }

    @Test
    void a_seal_taken_out_of_the_chain_is_missing_where_it_was() {
        var step = after("delete from audit_seal where position = %s - 1");

        assertThat(step.errors().getFirst().code()).isEqualTo("missing");
        assertThat(step.errors().getFirst().row()).isEqualTo(position - 1);
    }

    @Test
    void an_entry_kept_out_of_the_chain_is_an_error_without_position() {
        var step =
                after(
                        "insert into audit_entry (id, at, actor, action, kind)"
                                + " values (uuidv7(), now(), 'x', 'x', 'x')");

        assertThat(step.errors())
                .extracting(JobError::code, JobError::row)
                .containsExactly(tuple("kept-out", null));
    }

    @Test
    void an_end_cut_off_is_told_by_the_heads_that_were_kept() {
        var step =
                after(
                        "insert into audit_head (day, entries, hash) values ('2099-01-01', %s, sha256('x'))",
                        "delete from audit_seal where position >= %s");

        assertThat(step.errors().getFirst().code()).isEqualTo("missing");
        assertThat(step.errors().getFirst().row()).isEqualTo(position);
    }

    @Test
    void a_chain_written_anew_is_told_by_the_heads_that_were_kept() {
        var step =
                after(
                        "insert into audit_head (day, entries, hash) values ('2099-01-01', %s, sha256('x'))");

        assertThat(step.errors().getFirst().code()).isEqualTo("replaced");
        assertThat(step.errors().getFirst().row()).isEqualTo(position);
    }
}
