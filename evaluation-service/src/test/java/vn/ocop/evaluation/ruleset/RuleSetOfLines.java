package vn.ocop.evaluation.ruleset;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small rule set for tests, with the bands of 26/2026 and a title for every criterion. */
public final class RuleSetOfLines {

    private static final String FRAME =
            """
            {"id": "small", "revision": 1, "hash": "none",
             "legalBasis": {"number": "1/2026/QĐ-TTg", "issued": "2026-01-01", "effectiveFrom": "2026-01-01",
                            "confidence": "HIGH"},
             "parts": [{"code": "A", "maxPoints": 100}],
             "bands": {"confidence": "HIGH", "intervals": [
               {"stars": 5, "from": 90, "fromIncluded": true, "to": 100, "toIncluded": true, "certificate": true},
               {"stars": 4, "from": 70, "fromIncluded": true, "to": 90, "toIncluded": false, "certificate": true},
               {"stars": 3, "from": 50, "fromIncluded": true, "to": 70, "toIncluded": false, "certificate": true},
               {"stars": 2, "from": 30, "fromIncluded": true, "to": 50, "toIncluded": false, "certificate": false},
               {"stars": 1, "from": 0, "fromIncluded": true, "to": 30, "toIncluded": false, "certificate": false}]},
             "certificate": {"months": 36, "confidence": "HIGH"}}
            """;

    private RuleSetOfLines() {}

    /** One product set "01" in the line format of rubrics, without its first line. */
    public static RuleSet of(String... lines) {
        return withReach(List.of(), lines);
    }

    public static RuleSet withReach(List<String> reach, String... lines) {
        List<String> rubric =
                Stream.concat(Stream.of("set 01 I.1 - MAE 5 exclusion"), Stream.of(lines)).toList();
        return RuleSetReader.read(
                file ->
                        switch (file) {
                            case "frame.json" -> FRAME.lines().toList();
                            case "rubrics.txt" -> rubric;
                            case "reach.txt" -> reach;
                            case "wordings.tsv" ->
                                    Stream.of(lines).map(RuleSetOfLines::title).toList();
                            default -> List.of();
                        });
    }

    private static String title(String line) {
        @Nullable String[] words = line.split(" ", -1);
        String code = line.startsWith("part ") ? words[1] : words[0];
        return "01:%s\tTên %s\tTitle %s".formatted(code, code, code);
    }
}
