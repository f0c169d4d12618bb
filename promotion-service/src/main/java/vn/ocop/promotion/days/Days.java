package vn.ocop.promotion.days;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

/** Checks of days against today and against each other. */
public final class Days {
    private static final Text NOT_YET =
            Text.of("Ngày này chưa tới; hôm nay là %s", "This day has not come yet; today is %s");
    private static final Text TOO_EARLY =
            Text.of("Không thể trước ngày %s", "This cannot be before %s");

    private Days() {}

    /** What is recorded as done lies today or before. */
    public static void mustHaveCome(LocalDate today, String pointer, LocalDate day) {
        if (day.isAfter(today)) {
            var text = NOT_YET.with(today);
            throw Refusal.of(
                    DayProblems.DAY_NOT_YET_COME,
                    text,
                    List.of(Fault.at(pointer, "day-not-yet-come", text)));
        }
    }

    /** A later act does not lie before the one it follows. */
    public static void mustNotPrecede(LocalDate earliest, String pointer, LocalDate day) {
        if (day.isBefore(earliest)) {
            var text = TOO_EARLY.with(earliest);
            throw Refusal.of(
                    DayProblems.DAYS_OUT_OF_ORDER,
                    text,
                    List.of(Fault.at(pointer, "days-out-of-order", text)));
        }
    }
}
