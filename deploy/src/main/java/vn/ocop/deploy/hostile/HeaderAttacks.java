package vn.ocop.deploy.hostile;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils headers and methods. */
final class HeaderAttacks {
    private static final String LONG = "a".repeat(5_000);
    private static final Map<String, List<String>> VALUES =
            Map.ofEntries(
                    Map.entry(
                            "If-Match",
                            List.of(
                                    "",
                                    "*, *",
                                    "W/\"r1\"",
                                    "\"",
                                    "\"r\"",
                                    "\"r99999999999999999999\"",
                                    "r1",
                                    "\"r-1\"",
                                    "\"r1\",",
                                    "é",
                                    LONG)),
                    Map.entry("If-None-Match", List.of("", "*", "\"", "W/", "\"a\" \"b\"", LONG)),
                    Map.entry(
                            "Idempotency-Key",
                            List.of("", " ", "a b", "é", "%00", "\"x\"", "a".repeat(256), LONG)),
                    Map.entry(
                            "Revision-Token",
                            List.of(
                                    "",
                                    ":",
                                    "a:b:c",
                                    "ocop.product:x:1",
                                    "ocop.product:00000000-0000-0000-0000-000000000000:99999999999999999999",
                                    ",,,",
                                    "é",
                                    LONG)),
                    Map.entry(
                            "Accept",
                            List.of(
                                    "",
                                    "*",
                                    "text/csv",
                                    "a/b/c",
                                    ";q=1",
                                    "application/json;q=2",
                                    "application/json;q=-1",
                                    "text/*;q=abc",
                                    "é",
                                    LONG)),
                    Map.entry(
                            "Accept-Language",
                            List.of(
                                    "",
                                    "*",
                                    "xx",
                                    "vi;q=2",
                                    "en;q=-1",
                                    "-",
                                    "a-".repeat(200),
                                    ";;;",
                                    "é",
                                    LONG)),
                    Map.entry(
                            "Authorization",
                            List.of(
                                    "",
                                    "Bearer",
                                    "Bearer ",
                                    "Bearer x",
                                    "Bearer x.y.z",
                                    "Bearer ..",
                                    "Basic YTpi",
                                    "Basic !!!",
                                    "Digest x",
                                    "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
                                    "Bearer " + LONG)),
                    Map.entry(
                            "Range",
                            List.of(
                                    "bytes=",
                                    "bytes=-",
                                    "bytes=5-1",
                                    "bytes=99999999999999999999-",
                                    "bytes=0-0,1-1",
                                    "lines=1",
                                    LONG)),
                    Map.entry("Origin", List.of("null", "https://evil.example", "é", "")),
                    Map.entry(
                            "X-Forwarded-Prefix",
                            List.of(
                                    "//evil.example",
                                    "\"><script>",
                                    "/a/../b",
                                    "é",
                                    "%0d%0aX-Injected: yes",
                                    LONG)),
                    Map.entry(
                            "X-Forwarded-Host",
                            List.of(
                                    "evil.example",
                                    "a b",
                                    "evil.example:99999999",
                                    "[::1",
                                    "é",
                                    "")),
                    Map.entry("X-Forwarded-Proto", List.of("javascript", "", "ftp", "é")),
                    Map.entry(
                            "X-Forwarded-For",
                            List.of("", "a", "1.2.3.4:99999999", "[::1", "é", LONG)),
                    Map.entry("Forwarded", List.of("for=;proto=;host=", "for=\"", "é", LONG)),
                    Map.entry(
                            "Traceparent",
                            List.of(
                                    "",
                                    "00-0-0-0",
                                    "ff-" + "f".repeat(32) + "-" + "f".repeat(16) + "-01",
                                    "é",
                                    LONG)),
                    Map.entry("Baggage", List.of("=", "a=%zz", "é", LONG)),
                    Map.entry("Content-Type", List.of("", "x", "é")),
                    Map.entry("Expect", List.of("100-continue", "x")),
                    Map.entry("Host", List.of("", "evil.example", "a b", "[::1", "é")),
                    Map.entry("Cookie", List.of("=", ";;;", "a=\u0001", LONG)),
                    Map.entry("Ocop-Demonstration", List.of("", "x", "TRUE", "é")));
    private static final List<String> NAMES = VALUES.keySet().stream().sorted().toList();
    private static final List<String> METHODS =
            List.of(
                    "TRACE",
                    "CONNECT",
                    "get",
                    "FOO",
                    "PROPFIND",
                    "HEAD",
                    "OPTIONS",
                    "DELETE",
                    "PUT",
                    "PATCH",
                    "POST",
                    "GET",
                    "QUERY");

    static final List<Attack> ALL =
            List.of(
                    new Attack("header", HeaderAttacks::header),
                    new Attack("several headers", HeaderAttacks::several),
                    new Attack(
                            "method",
                            (draft, random) ->
                                    draft.method = METHODS.get(random.nextInt(METHODS.size()))),
                    new Attack("many headers", HeaderAttacks::many));

    private HeaderAttacks() {}

    private static void header(Draft draft, Random random) {
        var name = NAMES.get(random.nextInt(NAMES.size()));
        var values = VALUES.getOrDefault(name, List.of());
        draft.headers.put(name, values.get(random.nextInt(values.size())));
    }

    private static void several(Draft draft, Random random) {
        for (var i = 0; i < 4; i++) {
            header(draft, random);
        }
    }

    private static void many(Draft draft, Random random) {
        for (var i = random.nextInt(1_500); i > 0; i--) {
            draft.headers.put("X-" + i, "a".repeat(i % 20));
        }
    }
}
