package vn.ocop.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;

@ServiceTest
class RevisionTokenIT {
    @Test
    void a_request_waits_until_the_copy_has_come() {
        var id = UUID.randomUUID();
        var arrival =
                CompletableFuture.runAsync(
                        () -> SlowCopies.arrive(id, 3),
                        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
        var begin = System.nanoTime();

        Callers.officer()
                .header("Revision-Token", token(id, 3))
                .get("/v1/notes")
                .then()
                .statusCode(200);

        assertThat(arrival).isDone();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void a_copy_that_does_not_come_is_said_to_be_behind() {
        var id = UUID.randomUUID();
        SlowCopies.arrive(id, 2);

        Callers.officer()
                .header("Revision-Token", token(id, 3))
                .get("/v1/notes")
                .then()
                .statusCode(409)
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/copy-behind"));
    }

    @Test
    void what_is_no_token_is_refused() {
        Callers.officer().header("Revision-Token", "x").get("/v1/notes").then().statusCode(400);
    }

    private static String token(UUID id, long revision) {
        return "ocop.other:%s:1:%d".formatted(id, revision);
    }
}
