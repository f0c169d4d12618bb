package vn.ocop.evaluation.review;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of reviews is narrowed by; a {@code @BeanParam}. */
public class ReviewFilter {

    @QueryParam("state")
    @Parameter(description = "State, repeatable (OR). Codes: list review-state.", example = "OPEN")
    List<ReviewState> states = List.of();

    @QueryParam("dossierId")
    @Parameter(description = "Dossier, repeatable (OR).")
    List<UUID> dossiers = List.of();
}
