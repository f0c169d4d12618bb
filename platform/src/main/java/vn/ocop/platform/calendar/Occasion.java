package vn.ocop.platform.calendar;

import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The paid public holidays of Labour Code 45/2019/QH14, Art. 112, and of Resolution 28/2026/QH16.
 */
public enum Occasion {
    NEW_YEAR("Tết Dương lịch", "New Year's Day", MonthDay.of(1, 1), 0, true),
    TET("Tết Nguyên đán", "Lunar New Year", null, 0, true),
    HUNG_KINGS("Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day", null, 0, true),
    VICTORY("Ngày Chiến thắng", "Victory Day", MonthDay.of(4, 30), 0, true),
    LABOUR("Ngày Quốc tế Lao động", "International Labour Day", MonthDay.of(5, 1), 0, true),
    NATIONAL("Quốc khánh", "National Day", MonthDay.of(9, 2), 0, true),
    /** A day off since 2026; no day in lieu is known for it when it falls on a weekend. */
    CULTURE("Ngày Văn hóa Việt Nam", "Vietnamese Culture Day", MonthDay.of(11, 24), 2026, false);

    private final String label;
    private final String labelEn;
    private final @Nullable MonthDay fixed;
    private final int since;
    private final boolean madeUp;

    Occasion(String label, String labelEn, @Nullable MonthDay fixed, int since, boolean madeUp) {
        this.label = label;
        this.labelEn = labelEn;
        this.fixed = fixed;
        this.since = since;
        this.madeUp = madeUp;
    }

    public String label() {
        return label;
    }

    public String labelEn() {
        return labelEn;
    }

    /**
     * The same day of the solar year every year; empty where the moon decides or it did not exist
     * yet.
     */
    Optional<MonthDay> fixedIn(int year) {
        return year < since ? Optional.empty() : Optional.ofNullable(fixed);
    }

    /** Whether a holiday on a weekend gives the next working day off (Art. 111.3). */
    boolean isMadeUp() {
        return madeUp;
    }
}
