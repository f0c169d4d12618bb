package vn.ocop.evaluation.credential;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads claims; what must be there and is not is an {@link IllegalArgumentException}. */
final class ClaimsReader {

    private final Map<?, ?> claims;

    ClaimsReader(Map<?, ?> claims) {
        this.claims = claims;
    }

    String text(String name) {
        var text = maybe(name);
        if (text == null) {
            throw new IllegalArgumentException("no claim " + name);
        }
        return text;
    }

    @Nullable String maybe(String name) {
        return claims.get(name) instanceof String text ? text : null;
    }

    @Nullable Integer number(String name) {
        return claims.get(name) instanceof Number number ? (Integer) number.intValue() : null;
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(claims.get(name));
    }

    /** The texts of a list; one alone counts as a list of one. */
    List<String> texts(String name) {
        return switch (claims.get(name)) {
            case List<?> all -> all.stream().flatMap(ClaimsReader::text).toList();
            case String one -> List.of(one);
            case null, default -> List.of();
        };
    }

    ClaimsReader in(String name) {
        if (claims.get(name) instanceof Map<?, ?> inner) {
            return new ClaimsReader(inner);
        }
        throw new IllegalArgumentException("no claims " + name);
    }

    ClaimsReader maybeIn(String name) {
        return claims.get(name) instanceof Map<?, ?> ? in(name) : new ClaimsReader(Map.of());
    }

    private static Stream<String> text(@Nullable Object value) {
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
