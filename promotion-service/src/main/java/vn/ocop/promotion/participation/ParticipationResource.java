package vn.ocop.promotion.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.security.Roles;

@Path("/v1/participations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.PROMOTION_OFFICER, Roles.AUDITOR})
@Tag(
        name = "Participations",
        description = "Sản phẩm tham gia sự kiện: admitted by the certificate in force on all days")
class ParticipationResource {

    private final WithdrawProduct withdraw;
    private final Participations participations;
    private final ParticipationList list;

    ParticipationResource(
            WithdrawProduct withdraw, Participations participations, ParticipationList list) {
        this.withdraw = withdraw;
        this.participations = participations;
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listParticipations",
            summary = "List participations",
            description = "Of products or events in the caller's area; the latest admission first.")
    public Page<ParticipationSummary> list(@BeanParam @Valid ParticipationFilter filter) {
        return list.ofAll(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getParticipation",
            summary = "Read a participation",
            description = "By officers and auditors of the product's area or of the event's.")
    public ParticipationView get(
            @PathParam("id") @Parameter(description = "The participation") UUID id) {
        return participations.view(participations.visible(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Command
    @RolesAllowed(Roles.PROMOTION_OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "withdrawProduct",
            summary = "Take a product out of an event",
            description = "By an officer of the event's area; ADMITTED becomes WITHDRAWN. No body.")
    public ParticipationView withdraw(
            @PathParam("id") @Parameter(description = "The participation") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return participations.view(withdraw.with(id, ifMatch));
    }
}
