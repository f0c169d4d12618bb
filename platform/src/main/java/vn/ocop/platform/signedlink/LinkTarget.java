package vn.ocop.platform.signedlink;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address inside this service that a link opens, with its query. */
final class LinkTarget {
    static final String PARAMETER = "link";

    private static final String SIGN = PARAMETER + "=";

    private LinkTarget() {}

    /** What was asked for, without the link itself. */
    static String of(String path, @Nullable String query) {
        var rest = query == null ? "" : without(query);
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    /** The target with its link. */
    static String with(String target, String token) {
        return target + (target.contains("?") ? "&" : "?") + SIGN + token;
    }

    private static String without(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.startsWith(SIGN))
                .collect(Collectors.joining("&"));
    }
}
