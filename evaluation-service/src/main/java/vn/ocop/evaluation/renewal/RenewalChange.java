package vn.ocop.evaluation.renewal;

import static java.util.stream.Collectors.joining;

import java.util.List;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Validity;

/** What the calendar does to a certificate on a day (thay đổi theo lịch). */
public enum RenewalChange {
    /** Mở kỳ nộp hồ sơ. */
    WINDOW_OPENS("(p.validity = IN_FORCE and p.renewalPhase = WINDOW_OPEN)"),
    /** Hết kỳ nộp mà chưa có hồ sơ. */
    WINDOW_MISSED("(p.validity = IN_FORCE and p.renewalPhase = WINDOW_MISSED)"),
    /** Hết hiệu lực. */
    LAPSES("p.validity = EXPIRED");

    private final String condition;

    RenewalChange(String condition) {
        this.condition = condition;
    }

    /** The periods {@code p} that begin with one of these changes; none means any. */
    static String condition(List<RenewalChange> some) {
        var wanted = some.isEmpty() ? List.of(values()) : some;
        return wanted.stream().map(change -> change.condition).collect(joining(" or ", "(", ")"));
    }

    /** The change with which such a period begins. */
    static RenewalChange of(Validity validity, RenewalPhase phase) {
        if (validity == Validity.EXPIRED) {
            return LAPSES;
        }
        return phase == RenewalPhase.WINDOW_OPEN ? WINDOW_OPENS : WINDOW_MISSED;
    }
}
