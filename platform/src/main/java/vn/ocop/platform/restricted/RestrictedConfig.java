package vn.ocop.platform.restricted;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The keys of restricted values; a service that stores some does not start without them. */
@ConfigMapping(prefix = "ocop.restricted")
public interface RestrictedConfig {

    /** Each as {@code id:base64} of 32 bytes; the first seals, all of them open. */
    Optional<List<String>> keys();

    /** Base64 of 32 bytes; keys the hashes by which values are kept unique. */
    Optional<String> indexKey();
}
