package vn.ocop.platform.calendar;

/**
 * How much is known of a year's public holidays, weakest last. A deadline computed with less than
 * {@link #ANNOUNCED} may still move and is to be shown as provisional.
 */
public enum HolidayKnowledge {
    /** The year's notice is in the file: exact. */
    ANNOUNCED,
    /**
     * Not announced yet: only those days are in the file that the law and the moon leave no choice
     * about.
     */
    BY_LAW,
    /**
     * Not in the file: weekends and the holidays with a fixed date, nothing of Tết or Hùng Kings'
     * Day.
     */
    UNKNOWN;

    HolidayKnowledge weaker(HolidayKnowledge other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
