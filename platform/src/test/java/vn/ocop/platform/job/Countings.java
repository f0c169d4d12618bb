package vn.ocop.platform.job;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import vn.ocop.platform.testing.Tokens;

/** Jobs of the trial, asked for over HTTP. */
final class Countings {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private Countings() {}

    static RequestSpecification officer(String subject) {
        return given().auth()
                .oauth2(Tokens.of("registry-officer").area("VN-2T:40").sub(subject).sign())
                .contentType("application/json");
    }

    static RequestSpecification administrator() {
        return given().auth()
                .oauth2(Tokens.of("administrator").area("VN").sub("quan.tri").sign())
                .contentType("application/json");
    }

    static String body(int steps, int faults, boolean gated, boolean broken) {
        return "{\"steps\": %d, \"faults\": %d, \"gated\": %b, \"broken\": %b}"
                .formatted(steps, faults, gated, broken);
    }

    static Response asked(String subject, String body) {
        return officer(subject).body(body).post("/v1/countings");
    }

    /** The id of a job whose steps wait for the test. */
    static UUID gated(String subject, int steps) {
        return UUID.fromString(asked(subject, body(steps, 0, true, false)).path("id"));
    }

    static Response read(String subject, UUID id) {
        return officer(subject).get("/v1/jobs/" + id);
    }

    static Response awaitState(String subject, UUID id, JobState state) {
        return await().atMost(PATIENCE)
                .until(() -> read(subject, id), it -> state.name().equals(it.path("state")));
    }

    static Response awaitDone(String subject, UUID id, int done) {
        return await().atMost(PATIENCE)
                .until(() -> read(subject, id), it -> it.<Integer>path("done") == done);
    }
}
