package vn.ocop.promotion.outcome;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.security.Roles;

@Path("/v1/sales-results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.PROMOTION_OFFICER, Roles.AUDITOR})
@Tag(name = "Results", description = "Kết quả tham gia: visits and sales of a participation")
class SalesResultResource {

    private final RecordResult record;
    private final ReadResult read;

    SalesResultResource(RecordResult record, ReadResult read) {
        this.record = record;
        this.read = read;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getResult",
            summary = "Read a result",
            description = "By officers and auditors of the product's area or of the event's.")
    public SalesResultView get(@PathParam("id") @Parameter(description = "The result") UUID id) {
        return read.view(id);
    }

    @POST
    @Path("/{id}/correction")
    @Command
    @RolesAllowed(Roles.PROMOTION_OFFICER)
    @Operation(
            operationId = "correctResult",
            summary = "Put a result right",
            description = "Replaces the figures; who did so stays in the audit entries.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewSalesResult.class),
                            examples =
                                    @ExampleObject(name = "result", value = ResultExamples.RESULT)))
    public SalesResultView correct(
            @PathParam("id") @Parameter(description = "The result") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewSalesResult request) {
        return SalesResultView.of(record.corrected(id, ifMatch, request));
    }
}
