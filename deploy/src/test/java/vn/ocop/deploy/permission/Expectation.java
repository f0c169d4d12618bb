package vn.ocop.deploy.permission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the matrix lets somebody expect. */
sealed interface Expectation {

    /** Neither 401 nor 403 nor 404 nor a fault; a list shows the record. */
    record Allowed() implements Expectation {}

    /** As anybody: the record where it is public, otherwise as if it were not there. */
    record AsAnybody() implements Expectation {}

    /**
     * A list without the record.
     *
     * @param hasOwn whether the list may hold what is the caller's own; else it is empty
     */
    record Hidden(boolean hasOwn) implements Expectation {}

    /** One of these. */
    record Refused(Set<Integer> statuses) implements Expectation {
        static Refused with(String statuses) {
            return new Refused(
                    Arrays.stream(statuses.split("\\|"))
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet()));
        }
    }

    /**
     * @param ofProvince whether the record is of the province as a whole
     */
    static Expectation of(Matrix.Line line, Visitor visitor, boolean ofProvince) {
        var word = line.at(visitor.role());
        return switch (word) {
            case "-" -> Refused.with(visitor.role().equals(Visitor.ANONYMOUS) ? "401" : "403");
            case "yes" -> new Allowed();
            case "public" -> new AsAnybody();
            case "own", "seat" -> word(line.at("outside"), true);
            case "area" ->
                    visitor.where().covers(ofProvince)
                            ? word(line.at(visitor.where().name().toLowerCase(Locale.ROOT)), false)
                            : word(line.at("outside"), false);
            case "sees" ->
                    visitor.where().covers(ofProvince)
                            ? Refused.with("403")
                            : word(line.at("outside"), false);
            default -> throw new IllegalArgumentException("no such word: '" + word + "'");
        };
    }

    private static Expectation word(String word, boolean hasOwn) {
        return switch (word) {
            case "yes", "open" -> new Allowed();
            case "public" -> new AsAnybody();
            case "hidden" -> new Hidden(hasOwn);
            default -> Refused.with(word);
        };
    }
}
