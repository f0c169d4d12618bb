package vn.ocop.platform.problem;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves the check of addresses to {@link ProblemFilter}: the server's own check answers without a
 * body. The server reads this property when its class is loaded, which is after the configuration
 * is built and before any bean exists.
 */
@StaticInitSafe
public class UriValidationConfig implements SmallRyeConfigBuilderCustomizer {
    private static final String SERVERS_OWN_CHECK_OFF = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty(SERVERS_OWN_CHECK_OFF, "true");
    }
}
