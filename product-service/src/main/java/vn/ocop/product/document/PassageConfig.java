package vn.ocop.product.document;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whose passages open papers here. */
@ConfigMapping(prefix = "ocop.passages")
interface PassageConfig {
    /**
     * Public keys of the evaluation service as a JSON Web Key Set, or the path of a file with one;
     * private parts are not read. Without keys no passage opens anything.
     */
    Optional<String> keys();
}
