package vn.ocop.evaluation.credential;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims in the order in which they are written; what is absent is left out. */
final class Claims {

    private final Map<String, Object> claims = new LinkedHashMap<>();

    Claims put(String name, @Nullable Object value) {
        if (value != null) {
            claims.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return claims;
    }
}
