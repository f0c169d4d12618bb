package vn.ocop.platform.signedlink;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of signed links. */
@ConfigMapping(prefix = "ocop.signed-links")
interface LinkConfig {
    /**
     * Secret of at least 32 bytes, the same for all instances of a service. Without it each
     * instance draws its own when it starts: links then work at that instance only.
     */
    Optional<String> secret();

    @WithDefault("PT5M")
    Duration lifetime();
}
