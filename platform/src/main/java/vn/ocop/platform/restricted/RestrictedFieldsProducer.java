package vn.ocop.platform.restricted;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the cipher and the index of the keys that are set. */
@Singleton
class RestrictedFieldsProducer {

    @Produces
    @Singleton
    KeyRing keys(RestrictedConfig config) {
        return KeyRing.of(
                config.keys().orElse(List.of()),
                config.indexKey()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "ocop.restricted.index-key is not set")));
    }

    @Produces
    @Singleton
    FieldCipher cipher(KeyRing keys) {
        return new FieldCipher(keys);
    }

    @Produces
    @Singleton
    FieldIndex index(KeyRing keys) {
        return new FieldIndex(keys);
    }
}
