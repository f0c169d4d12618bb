package vn.ocop.deploy.hostile;

import java.util.List;
import java.util.Random;

/** Texts that break what is not careful: encodings, directions, formulas, paths, lengths. */
final class EvilTexts {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "\u0000",
                    "Cam\u0000Xã",
                    "%00",
                    "Cam Xã Đoài\u0301\u0323",
                    "Ca\u0301m Xa\u0303",
                    "\u202Efdp.exe",
                    "a\u2066b\u2069c\u200F",
                    "\u200B\u200C\u200D\u2060\uFEFF",
                    "\uD800",
                    "a\uDC00b",
                    "\uFFFF\uFFFE",
                    "\uE000\uF8FF",
                    "\uDB40\uDC01",
                    "\u0001\u001B[31m\u007F\u0085",
                    "🧨👩‍👩‍👧‍👦",
                    "مرحبا",
                    "İıſẞ",
                    "=1+1",
                    "+1+1",
                    "-2+3",
                    "@SUM(A1)",
                    "\t=1+1",
                    "=HYPERLINK(\"http://example.vn\",\"x\")",
                    "<script>alert(1)</script>",
                    "<!--#exec cmd=\"ls\"-->",
                    "${jndi:ldap://127.0.0.1:1/a}",
                    "#{7*7}{{7*7}}",
                    "' or '1'='1",
                    "\"; --",
                    "%'%_%\\%",
                    "\\",
                    "../../../../etc/passwd",
                    "..\\..\\windows\\win.ini",
                    "file:///etc/passwd",
                    "javascript:alert(1)",
                    "a\r\nX-Injected: yes\r\n\r\nb",
                    "null",
                    "true",
                    "NaN",
                    "-0",
                    "0x10",
                    "1e309",
                    "99999999999999999999999",
                    "00000000-0000-0000-0000-000000000000",
                    "ffffffff-ffff-ffff-ffff-ffffffffffff",
                    "VN",
                    "VN-2T:00000",
                    "VN-3T:99999",
                    "VN-9T:40",
                    "VN-2T:40\n",
                    "0000-01-01",
                    "9999-12-31",
                    "10000-01-01",
                    "-0001-01-01",
                    "+999999999-12-31",
                    "2026-02-30",
                    "2026-1-1",
                    "2026-11-21T00:00:00Z",
                    "9999-12-31T23:59:59.999999999999Z",
                    "1582-10-10");
    private static final int LONG = 300_000;

    private EvilTexts() {}

    static String any(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "a".repeat(random.nextInt(LONG));
            case 1 -> "ế\u0301".repeat(random.nextInt(5_000));
            case 2 -> wild(random);
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    /** A short one, for places where length alone would already be refused. */
    static String brief(Random random) {
        return random.nextInt(6) == 0 ? wild(random) : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String wild(Random random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(40); i >= 0; i--) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
