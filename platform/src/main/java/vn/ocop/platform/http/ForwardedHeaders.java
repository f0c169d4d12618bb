package vn.ocop.platform.http;

import java.util.Map;
import java.util.regex.Pattern;

/** What a gateway may say of the caller: only the first value of each header is looked at. */
final class ForwardedHeaders {

    private static final String ADDRESS = "(?:\\[[\\w:.%]{2,60}]|[\\w.-]{1,253})(?::\\d{1,5})?";
    private static final String BARE_IP6 = "[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*";
    private static final Map<String, Pattern> READABLE =
            Map.of(
                    "X-Forwarded-For",
                    Pattern.compile("\\s*(?:" + ADDRESS + "|" + BARE_IP6 + ")\\s*(?:,.*)?"),
                    "X-Forwarded-Host",
                    Pattern.compile("\\s*" + ADDRESS + "\\s*(?:,.*)?"),
                    "X-Forwarded-Proto",
                    Pattern.compile("https?\\s*(?:,.*)?"),
                    "X-Forwarded-Port",
                    Pattern.compile("\\d{1,5}\\s*(?:,.*)?"),
                    "X-Forwarded-Prefix",
                    Pattern.compile("(?:/[\\w.~-]+)+/?"),
                    // A part of it that is there says something.
                    "Forwarded",
                    Pattern.compile("(?!(?s:.*)(?:for|host|proto)=\"?+\\s*(?:[;,\":]|$)).+"));

    private ForwardedHeaders() {}

    /** Names of the headers that count. */
    static Iterable<String> names() {
        return READABLE.keySet();
    }

    static boolean isReadable(String name, String value) {
        var pattern = READABLE.get(name);
        return pattern == null || pattern.matcher(value).matches();
    }
}
