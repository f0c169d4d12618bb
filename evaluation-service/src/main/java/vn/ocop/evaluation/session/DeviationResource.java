package vn.ocop.evaluation.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.http.Page;

/** How members score beside each other, for their chair. */
@Path("/v1/councils")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(name = "Councils", description = "Hội đồng: seats, persons and rules of procedure")
class DeviationResource {

    private final DeviationRepository deviations;
    private final SessionDesk desk;

    DeviationResource(DeviationRepository deviations, SessionDesk desk) {
        this.deviations = deviations;
        this.desk = desk;
    }

    @GET
    @Path("/{id}/deviations")
    @Operation(
            operationId = "listDeviations",
            summary = "List how far members score from their council",
            description =
                    "For the chair, over the confirmed results of a year's rounds: mean of a member's"
                            + " totals minus the council's means, and the mean distance. It changes no"
                            + " score.")
    public Page<MemberDeviation> listDeviations(
            @PathParam("id") @Parameter(description = "Id of the council.") UUID id,
            @QueryParam("year")
                    @NotNull
                    @Min(2018)
                    @Max(2100)
                    @Parameter(
                            description = "Year of the rounds.",
                            required = true,
                            example = "2026")
                    Integer year) {
        desk.mustChair(id);
        return Page.whole(deviations.of(id, year));
    }
}
