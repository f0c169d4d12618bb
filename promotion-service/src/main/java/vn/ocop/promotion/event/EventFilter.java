package vn.ocop.promotion.event;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.promotion.rows.AreaFilter;

/** The filter of the list of promotion events. */
public class EventFilter extends AreaFilter {
    @QueryParam("kind")
    @Parameter(description = "Kind, code list event-kind. Repeated: any of them.")
    List<EventKind> kind = List.of();

    @QueryParam("state")
    @Parameter(description = "State, code list event-state. Repeated: any of them.")
    List<EventState> state = List.of();

    @QueryParam("from")
    @Parameter(
            description = "First day of a period: events with a day in it or after it.",
            example = "2026-01-01")
    @Nullable LocalDate from;

    @QueryParam("until")
    @Parameter(
            description = "Last day of a period: events with a day in it or before it.",
            example = "2026-12-31")
    @Nullable LocalDate until;

    @QueryParam("facets")
    @Pattern(regexp = "(kind|state)(,(kind|state))*")
    @Parameter(description = "Counts to add, with commas: kind, state.", example = "kind,state")
    @Nullable String facets;
}
