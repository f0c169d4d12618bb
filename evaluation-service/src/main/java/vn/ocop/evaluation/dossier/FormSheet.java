package vn.ocop.evaluation.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is printed.
 *
 * @param notice printed in a box above, where there is something to say
 * @param signature whose signature stands below
 * @param dated day that the paper bears
 */
record FormSheet(
        String form,
        String title,
        @Nullable String notice,
        List<Block> blocks,
        String signature,
        LocalDate dated) {

    /**
     * A part of the form: values with their names, or a table.
     *
     * @param columns of the table; empty where there is none
     */
    record Block(
            String heading, List<Value> values, List<Column> columns, List<List<String>> rows) {

        static Block of(String heading, List<Value> values) {
            return new Block(heading, values, List.of(), List.of());
        }

        static Block table(String heading, List<Column> columns, List<List<String>> rows) {
            return new Block(heading, List.of(), columns, rows);
        }

        public boolean table() {
            return !columns.isEmpty();
        }
    }

    /**
     * A column of a table.
     *
     * @param percent of the width of the page
     */
    record Column(String heading, int percent) {}

    /** A value with its name; what is not known stays empty. */
    record Value(String name, String text) {

        static Value of(String name, @Nullable Object value) {
            return new Value(name, value == null ? "" : value.toString());
        }
    }
}
