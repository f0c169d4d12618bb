package vn.ocop.promotion.outcome;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.security.Roles;

@Path("/v1/participations/{id}/results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.PROMOTION_OFFICER, Roles.AUDITOR})
@Tag(name = "Results", description = "Kết quả tham gia: visits and sales of a participation")
class ParticipationResultResource {

    private final RecordResult record;
    private final ReadResult read;

    ParticipationResultResource(RecordResult record, ReadResult read) {
        this.record = record;
        this.read = read;
    }

    @POST
    @Command
    @RolesAllowed(Roles.PROMOTION_OFFICER)
    @Operation(
            operationId = "recordResult",
            summary = "Record the result of a participation",
            description =
                    "Visits and sales over all days, by an officer of the product's area or of the event's,"
                            + " once the event has begun. One result for each participation.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewSalesResult.class),
                            examples =
                                    @ExampleObject(name = "result", value = ResultExamples.RESULT)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = SalesResultView.class)))
    public Response record(
            @PathParam("id") @Parameter(description = "The participation") UUID id,
            @Valid NewSalesResult request) {
        var view = SalesResultView.of(record.with(id, request));
        return Created.of("/v1/sales-results/" + view.id(), view);
    }

    @GET
    @Operation(
            operationId = "listResultsOfParticipation",
            summary = "Read the result of a participation",
            description = "A list of at most one result.")
    public Page<SalesResultView> ofParticipation(
            @PathParam("id") @Parameter(description = "The participation") UUID id) {
        return read.of(id);
    }
}
