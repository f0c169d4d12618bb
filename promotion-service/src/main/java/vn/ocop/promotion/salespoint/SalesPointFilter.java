package vn.ocop.promotion.salespoint;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.promotion.rows.AreaFilter;

/** The filter of the list of points of sale. */
public class SalesPointFilter extends AreaFilter {
    @QueryParam("kind")
    @Parameter(description = "Kind of place, code list sales-point-kind. Repeated: any of them.")
    List<SalesPointKind> kind = List.of();

    @QueryParam("state")
    @Parameter(description = "State on the day asOf, code list sales-point-state; all when absent.")
    @Nullable SalesPointState state;

    @QueryParam("asOf")
    @Parameter(
            description = "Day of the state; today when absent. Those opened later are left out.",
            example = "2026-10-31")
    @Nullable LocalDate asOf;

    @QueryParam("facets")
    @Pattern(regexp = "kind")
    @Parameter(description = "Counts to add: kind.", example = "kind")
    @Nullable String facets;
}
