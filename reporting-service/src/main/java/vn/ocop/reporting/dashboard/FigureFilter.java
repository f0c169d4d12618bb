package vn.ocop.reporting.dashboard;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.reporting.indicator.Basis;

/** For which records a figure is asked. */
class FigureFilter {
    @QueryParam("unit")
    @DefaultValue("VN")
    @Pattern(regexp = "VN|(VN-[23]T:)?[0-9]{2,5}")
    @Parameter(
            description =
                    "Unit whose records count, on either map; a bare code is of today's map; VN is the nation.",
            example = "VN-2T:40")
    String unit = "VN";

    @QueryParam("basis")
    @Parameter(
            description = "Which records count; the indicator's first basis where absent.",
            example = "IN_FORCE")
    @Nullable Basis basis;

    @QueryParam("asOf")
    @Parameter(description = "Day on which it is true; default today.", example = "2026-10-31")
    @Nullable LocalDate asOf;

    @QueryParam("knownOn")
    @Parameter(description = "Day on which it was known; default today.", example = "2026-11-22")
    @Nullable LocalDate knownOn;

    @QueryParam("from")
    @Parameter(
            description = "First day of the period, for acts; since ever where absent.",
            example = "2026-01-01")
    @Nullable LocalDate from;

    @QueryParam("until")
    @Parameter(
            description = "Last day of the period, for acts; asOf where absent.",
            example = "2026-12-31")
    @Nullable LocalDate until;
}
