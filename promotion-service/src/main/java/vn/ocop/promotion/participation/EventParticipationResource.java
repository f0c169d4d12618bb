package vn.ocop.promotion.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/promotion-events/{id}/participations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.PROMOTION_OFFICER, Roles.AUDITOR})
@Tag(
        name = "Participations",
        description = "Sản phẩm tham gia sự kiện: admitted by the certificate in force on all days")
class EventParticipationResource {

    private final AdmitProduct admit;
    private final Participations participations;
    private final ParticipationList list;

    EventParticipationResource(
            AdmitProduct admit, Participations participations, ParticipationList list) {
        this.admit = admit;
        this.participations = participations;
        this.list = list;
    }

    @POST
    @Command
    @RolesAllowed(Roles.PROMOTION_OFFICER)
    @Operation(
            operationId = "admitProduct",
            summary = "Admit a product to an event",
            description =
                    "By an officer of the event's area; the product may be of another province. It needs a"
                            + " certificate in force on every day of the event (422 certificate-not-in-force"
                            + " says which certificate and until when), looked up in the certificate's"
                            + " timeline. A product that was registered a moment ago is found with the"
                            + " Revision-Token of that write.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewParticipation.class),
                            examples =
                                    @ExampleObject(
                                            name = "booth",
                                            value = ParticipationExamples.ADMISSION)))
    @APIResponse(
            responseCode = "201",
            description = "Admitted",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public Response admit(
            @PathParam("id") @Parameter(description = "The event") UUID id,
            @Valid NewParticipation request) {
        var view = participations.view(admit.with(id, request));
        return Created.of("/v1/participations/" + view.id(), view);
    }

    @GET
    @Operation(
            operationId = "listParticipationsOfEvent",
            summary = "List the products of an event",
            description =
                    "Those that the caller may see: all of an event in the caller's area, otherwise the"
                            + " products of the area. A star that is no longer in force is shown as lapsed.")
    public Page<ParticipationSummary> listOfEvent(
            @PathParam("id") @Parameter(description = "The event") UUID id,
            @BeanParam @Valid ParticipationFilter filter) {
        return list.ofEvent(id, filter);
    }
}
