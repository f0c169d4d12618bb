package vn.ocop.platform.calendar;

import java.time.LocalDate;

/**
 * The last day of a term in working days, with the weakest knowledge of holidays among the years
 * the term runs through.
 */
public record Deadline(LocalDate day, HolidayKnowledge knowledge) {}
