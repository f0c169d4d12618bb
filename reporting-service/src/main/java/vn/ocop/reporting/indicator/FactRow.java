package vn.ocop.reporting.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact behind a figure. */
public record FactRow(
        UUID counted,
        UUID subject,
        UUID event,
        @Nullable LocalDate day,
        @Nullable String areaPath,
        @Nullable Integer stars,
        @Nullable String kind,
        @Nullable Long amount,
        @Nullable Long quantity,
        @Nullable String label) {}
