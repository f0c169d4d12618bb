package vn.ocop.platform.calendar;

/** What the holidays of a year rest on. */
record HolidayYear(HolidayKnowledge knowledge, String source) {}
