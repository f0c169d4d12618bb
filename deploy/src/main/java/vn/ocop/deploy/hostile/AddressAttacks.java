package vn.ocop.deploy.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import vn.ocop.deploy.contract.ApiOperation;

/** Spoils paths and queries. */
final class AddressAttacks {
    private static final List<String> SEGMENTS =
            List.of(
                    "%00",
                    "%",
                    "%zz",
                    "%c0%ae%c0%ae",
                    "..",
                    "..%2f..%2fetc%2fpasswd",
                    "%2e%2e",
                    ".",
                    "%0d%0aX-Injected:%20yes",
                    ";a=b",
                    "%ff",
                    "%ed%a0%80",
                    "é",
                    "a b",
                    "{id}",
                    "<a>",
                    "|",
                    "\\",
                    "0",
                    "-1",
                    "1e9",
                    "null",
                    "undefined",
                    "00000000-0000-0000-0000-000000000000",
                    "0-0-0-0-0",
                    "0198A1F2-3B4C-7D5E-8F60-718293A4B5C6",
                    "0198a1f2-3b4c-7d5e-8f60-718293a4b5c6%20",
                    "0198a1f23b4c7d5e8f60718293a4b5c6",
                    "2147483648",
                    "%F0%9F%92%A5",
                    "a".repeat(3_000));
    private static final List<String> VALUES =
            List.of(
                    "",
                    "0",
                    "-1",
                    "1",
                    "200",
                    "201",
                    "2147483648",
                    "99999999999999999999",
                    "1.5",
                    "1e3",
                    "abc",
                    "true",
                    "%00",
                    "%",
                    "%zz",
                    "%ff",
                    "%ed%a0%80",
                    "%0d%0aX-Injected:%20yes",
                    "*",
                    "%25",
                    "_",
                    "-validTo",
                    "name,name",
                    "VN",
                    "40",
                    "VN-3T:40",
                    "VN-2T:99999",
                    "2026-02-30",
                    "9999-12-31",
                    "0000-01-01",
                    "%2B999999999-12-31",
                    "-999999999-01-01",
                    "a".repeat(2_000));

    private static final List<String> NAMES =
            List.of(
                    "x", "limit", "cursor", "count", "sort", "q", "facets", "unit", "%00", "",
                    "a%5B%5D", "_method");

    static final List<Attack> ALL =
            List.of(
                    new Attack(
                            "unknown parameter",
                            (draft, random) ->
                                    draft.query.add(
                                            NAMES.get(random.nextInt(NAMES.size()))
                                                    + "="
                                                    + VALUES.get(random.nextInt(VALUES.size())))),
                    new Attack("cursor", AddressAttacks::cursor),
                    new Attack(
                            "limit",
                            (draft, random) ->
                                    draft.query.add(
                                            "limit=" + VALUES.get(random.nextInt(VALUES.size())))),
                    new Attack(
                            "broken query",
                            (draft, random) ->
                                    draft.query.add(
                                            List.of(
                                                            "&&&", "=", "=&=", "a", "?", "#",
                                                            "a=b=c", "%", "a=%")
                                                    .get(random.nextInt(9)))),
                    new Attack("path", AddressAttacks::path),
                    new Attack(
                            "longer path",
                            (draft, random) ->
                                    draft.segments.add(
                                            SEGMENTS.get(random.nextInt(SEGMENTS.size())))),
                    new Attack(
                            "empty segment",
                            (draft, random) ->
                                    draft.segments.add(
                                            random.nextInt(draft.segments.size() + 1), "")));

    private AddressAttacks() {}

    /** Attacks on the parameters that the operation has. */
    static List<Attack> on(ApiOperation operation) {
        var attacks = new ArrayList<>(ALL);
        for (var name : operation.names("query")) {
            attacks.add(
                    new Attack(
                            "parameter " + name,
                            (draft, random) -> {
                                for (var i = random.nextInt(6) == 0 ? 2 : 1; i > 0; i--) {
                                    draft.query.add(name + "=" + value(random));
                                }
                            }));
        }
        return attacks;
    }

    private static String value(Random random) {
        if (random.nextInt(3) > 0) {
            return VALUES.get(random.nextInt(VALUES.size()));
        }
        var text = EvilTexts.brief(random);
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void path(Draft draft, Random random) {
        var value =
                random.nextInt(4) == 0
                        ? URLEncoder.encode(EvilTexts.brief(random), StandardCharsets.UTF_8)
                        : SEGMENTS.get(random.nextInt(SEGMENTS.size()));
        draft.segments.set(random.nextInt(draft.segments.size()), value);
    }

    /** Positions that look right on the outside. */
    private static void cursor(Draft draft, Random random) {
        var bytes = new byte[8 + random.nextInt(60)];
        random.nextBytes(bytes);
        var keys = "[\"\\u0000\",\"x\"]".getBytes(StandardCharsets.US_ASCII);
        if (random.nextBoolean()) {
            System.arraycopy(keys, 0, bytes, 8, Math.min(keys.length, bytes.length - 8));
        }
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        draft.query.add("cursor=" + (random.nextInt(4) == 0 ? value(random) : text));
    }
}
