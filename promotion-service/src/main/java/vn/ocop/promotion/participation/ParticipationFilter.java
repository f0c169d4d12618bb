package vn.ocop.promotion.participation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.promotion.rows.AreaFilter;

/** The filter of the lists of participations; words are looked for in the product's name. */
public class ParticipationFilter extends AreaFilter {
    @QueryParam("productId")
    @Parameter(description = "Participations of one product.")
    @Nullable UUID productId;

    @QueryParam("state")
    @Parameter(description = "State, code list participation-state. Repeated: any of them.")
    List<ParticipationState> state = List.of();

    @QueryParam("lapsed")
    @Parameter(
            description =
                    "true: those without a certificate in force on all days of the event any more;"
                            + " false: the others.")
    @Nullable Boolean lapsed;
}
