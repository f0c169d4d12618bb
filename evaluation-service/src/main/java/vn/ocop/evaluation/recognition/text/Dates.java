package vn.ocop.evaluation.recognition.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as official papers write them. */
final class Dates {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy", Locale.ROOT);

    private Dates() {}

    static String inWords(@Nullable LocalDate day) {
        return day == null ? "ngày … tháng … năm …" : WORDS.format(day);
    }
}
