package vn.ocop.evaluation.credential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of credentials; the service does not start without keys. */
@ConfigMapping(prefix = "ocop.credential")
interface CredentialConfig {

    /**
     * Private keys as a JSON Web Key Set, or the path of a file with one: Ed25519, each with its
     * {@code kid}. The first signs; the others, which need no private part, still verify.
     */
    Optional<String> keys();

    /** The verifier speaks for no status list that is older. */
    @WithDefault("PT15M")
    Duration oldestStatus();
}
