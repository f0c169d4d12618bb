package vn.ocop.reporting.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a certificate's timeline; without {@code from} it holds since ever, without {@code
 * until} for good.
 */
record Span(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String validity,
        String renewalPhase) {}
