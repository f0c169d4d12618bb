package vn.ocop.platform.testing;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Takes back what a test did to the clock; found by the service loader. */
public final class TestClockReset implements QuarkusTestAfterEachCallback {

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        var clock = Arc.container().instance(TestClock.class);
        if (clock.isAvailable()) {
            clock.get().useSystemTime();
        }
    }
}
