package vn.ocop.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Formats as strict as what reads the values afterwards: whole numbers that fit, plain years. */
final class StrictFormats {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-].+)");

    static final List<Format> ALL =
            List.of(
                    whole("int32", Integer.MIN_VALUE, Integer.MAX_VALUE),
                    whole("int64", Long.MIN_VALUE, Long.MAX_VALUE),
                    text("date", StrictFormats::isDate),
                    text("date-time", StrictFormats::isInstant));

    private StrictFormats() {}

    private static boolean isDate(String value) {
        return DATE.matcher(value).matches() && parses(() -> LocalDate.parse(value));
    }

    private static boolean isInstant(String value) {
        return INSTANT.matcher(value).matches() && parses(() -> OffsetDateTime.parse(value));
    }

    private static boolean parses(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static Format text(String name, Predicate<String> test) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return test.test(value);
            }
        };
    }

    private static Format whole(String name, long least, long most) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, SchemaContext schema, JsonNode value) {
                return !value.isNumber() || isBetween(value.decimalValue(), least, most);
            }
        };
    }

    private static boolean isBetween(BigDecimal value, long least, long most) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
