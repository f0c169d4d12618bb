package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.deploy.hostile.HostileRun;

/** A bounded part of the hostile requests; {@code deploy/hostile} sends as many as one likes. */
@SystemTest
class HostileIT {
    private static final long SEED = Long.getLong("hostile.seed", 1);
    private static final int REQUESTS = Integer.getInteger("hostile.requests", 8_000);

    private final OneStack.Running running;

    HostileIT(OneStack.Running running) {
        this.running = running;
    }

    @Test
    void no_hostile_request_brings_down_reveals_or_changes_anything() {
        var run =
                new HostileRun(
                        running.stack().addresses(), running.stack().tokens(), running.out());

        assertThat(run.with(SEED, REQUESTS)).isEmpty();
    }
}
