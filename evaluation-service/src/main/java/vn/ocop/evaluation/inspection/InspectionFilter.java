package vn.ocop.evaluation.inspection;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of inspections is narrowed by; a {@code @BeanParam}. */
public class InspectionFilter {

    @QueryParam("certificateId")
    @Parameter(description = "Certificate, repeatable (OR).")
    List<UUID> certificates = List.of();

    @QueryParam("state")
    @Parameter(description = "State, repeatable (OR).", example = "CONCLUDED")
    List<InspectionState> states = List.of();

    @QueryParam("unit")
    @Parameter(
            description =
                    "Administrative unit and all below it; a bare code means today's map, VN-3T:82 the map until"
                            + " 30/06/2025. Repeatable (OR).",
            example = "VN-2T:40")
    List<String> units = List.of();

    @QueryParam("overdue")
    @Parameter(
            description =
                    "true: only those whose last day for the revocation has passed while the certificate stands.",
            example = "true")
    @Nullable Boolean overdue;

    @QueryParam("asOf")
    @Parameter(
            description = "Day for which it is told what is overdue; default today in Vietnam.",
            example = "2026-11-22")
    @Nullable LocalDate asOf;
}
