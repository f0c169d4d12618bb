package vn.ocop.promotion.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list looks for: its tables, conditions and their values. Conditions are constants of the
 * code; whatever comes from a caller goes in as a value.
 */
public final class Rows {
    private final String tables;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String rank = "0";

    private Rows(String tables) {
        this.tables = tables;
    }

    public static Rows from(String tables) {
        return new Rows(tables);
    }

    public Rows where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    public Rows with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The condition holds only where the caller has given the value that it needs. */
    public Rows whereGiven(String condition, String name, @Nullable Object value) {
        return value == null ? this : where(condition).with(name, value);
    }

    /** Any of the codes; none given, all of them. */
    public Rows whereAny(String column, String name, List<? extends Enum<?>> codes) {
        return codes.isEmpty()
                ? this
                : where(column + " in (:" + name + ")")
                        .with(name, codes.stream().map(Enum::name).toList());
    }

    /** Words with their marks stand above the same words without. */
    public Rows search(SearchWords words, String column, String folded) {
        if (words.isEmpty()) {
            return this;
        }
        rank = "case when strpos(lower(" + column + "), :marks) > 0 then 0 else 1 end";
        return where(folded + " like :folded")
                .with("folded", "%" + words.folded() + "%")
                .with("marks", words.marks());
    }

    String clause() {
        return conditions.isEmpty()
                ? " from " + tables
                : " from " + tables + " where " + String.join(" and ", conditions);
    }

    String rank() {
        return rank;
    }

    /** The values for a statement, without those that only the order needs where it has none. */
    Map<String, Object> values(boolean ordered) {
        var needed = new HashMap<>(values);
        if (!ordered) {
            needed.remove("marks");
        }
        return needed;
    }
}
