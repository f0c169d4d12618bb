package vn.ocop.reporting.indicator;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.unit.AreaPath;

/**
 * What an indicator is asked.
 *
 * @param asOf the day on which it is to be true
 * @param from first day of the period, for acts
 * @param until last day of the period, for acts
 * @param knownBefore only what was known before this moment
 * @param area whose records, on either map
 * @param demonstration whether demonstration records count; they never do in a real report
 */
public record Question(
        Basis basis,
        LocalDate asOf,
        @Nullable LocalDate from,
        LocalDate until,
        Instant knownBefore,
        AreaPath area,
        boolean demonstration) {}
