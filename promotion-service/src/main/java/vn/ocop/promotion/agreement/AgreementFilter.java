package vn.ocop.promotion.agreement;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.promotion.rows.AreaFilter;

/** The filter of the list of agreements; words are looked for in the buyer's name. */
public class AgreementFilter extends AreaFilter {
    @QueryParam("kind")
    @Parameter(description = "Kind, code list agreement-kind. Repeated: any of them.")
    List<AgreementKind> kind = List.of();

    @QueryParam("state")
    @Parameter(description = "State, code list agreement-state. Repeated: any of them.")
    List<AgreementState> state = List.of();

    @QueryParam("productId")
    @Parameter(description = "Agreements that name this product.")
    @Nullable UUID productId;

    @QueryParam("producerId")
    @Parameter(description = "Agreements of this producer.")
    @Nullable UUID producerId;

    @QueryParam("eventId")
    @Parameter(description = "Agreements signed at this promotion event.")
    @Nullable UUID eventId;

    @QueryParam("signedFrom")
    @Parameter(description = "Signed on this day or later.", example = "2026-01-01")
    @Nullable LocalDate signedFrom;

    @QueryParam("signedUntil")
    @Parameter(description = "Signed on this day or before.", example = "2026-12-31")
    @Nullable LocalDate signedUntil;

    @QueryParam("facets")
    @Pattern(regexp = "(kind|state)(,(kind|state))*")
    @Parameter(description = "Counts to add, with commas: kind, state.", example = "kind")
    @Nullable String facets;
}
