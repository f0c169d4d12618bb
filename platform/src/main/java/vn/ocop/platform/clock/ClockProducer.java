package vn.ocop.platform.clock;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the services their clock: the machine's.
 *
 * <p>Only under the profile {@code systemtest} a file may shift it, so that a test of the whole
 * platform can live through three years; in any other profile the setting has no effect.
 */
@Singleton
class ClockProducer {

    static final String SYSTEM_TEST_PROFILE = "systemtest";

    @Produces
    @Singleton
    @DefaultBean
    Clock clock(@ConfigProperty(name = "ocop.clock.file") Optional<Path> file) {
        if (file.isPresent() && ConfigUtils.isProfileActive(SYSTEM_TEST_PROFILE)) {
            return new ShiftedClock(Clock.systemUTC(), file.get());
        }
        return Clock.systemUTC();
    }
}
