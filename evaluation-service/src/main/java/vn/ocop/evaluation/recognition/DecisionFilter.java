package vn.ocop.evaluation.recognition;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of decisions is narrowed by; a {@code @BeanParam}. */
public class DecisionFilter {

    @QueryParam("number")
    @Parameter(
            description =
                    "Number as printed; it comes back every year in every province, so there may be several hits.",
            example = "38/QĐ-UBND")
    @Nullable String number;

    @QueryParam("kind")
    @Parameter(description = "Kind, repeatable (OR).", example = "RECOGNITION")
    List<DecisionKind> kinds = List.of();

    @QueryParam("state")
    @Parameter(description = "DRAFT or SIGNED, repeatable (OR).", example = "SIGNED")
    List<DecisionStage> stages = List.of();

    @QueryParam("signedFrom")
    @Parameter(description = "Signed on this day or later.", example = "2026-01-01")
    @Nullable LocalDate signedFrom;

    @QueryParam("signedUntil")
    @Parameter(description = "Signed on this day or earlier.", example = "2026-12-31")
    @Nullable LocalDate signedUntil;

    @QueryParam("productId")
    @Parameter(description = "Only decisions with a line about this product.")
    @Nullable UUID productId;
}
