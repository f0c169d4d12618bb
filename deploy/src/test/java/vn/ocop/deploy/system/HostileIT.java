package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.ocop.deploy.hostile.HostileRun;

/**
 * Hostile requests to the stack of the tests, as many as {@code -Dhostile.requests} says; {@code
 * deploy/hostile} sends them to a running one.
 */
@SystemTest
@EnabledIfSystemProperty(named = "hostile.requests", matches = "[0-9]+")
class HostileIT {
    private static final long SEED = Long.getLong("hostile.seed", 1);
    private static final int REQUESTS = Integer.getInteger("hostile.requests", 0);

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
