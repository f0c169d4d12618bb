package vn.ocop.evaluation.passage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.evaluation.session.Judges;

/** Links to the papers of dossiers on an agenda. */
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(
        name = "Sessions",
        description = "Phiên họp: agenda, attendance, sealed sheets, closing and confirmation")
class AgendaPassageResource {

    private final GivePassage give;
    private final Judges judges;

    AgendaPassageResource(GivePassage give, Judges judges) {
        this.give = give;
        this.judges = judges;
    }

    @GET
    @Path("/{id}/items/{itemId}/papers/{paperId}/link")
    @Operation(
            operationId = "getItemPaperLink",
            summary = "Get a link that opens a paper of a dossier on the agenda",
            description =
                    "For the council's own people, who judge by these papers; who stands aside for the"
                            + " dossier gets none. Signed for this paper, this reader and five minutes.")
    @APIResponse(
            responseCode = "200",
            description = "The link",
            content = @Content(schema = @Schema(implementation = PassageView.class)))
    public Response getItemPaperLink(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @PathParam("paperId") @Parameter(description = "Id of a paper of the dossier.")
                    UUID paperId) {
        return PassageResource.unkept(give.toJudge(judges.dossierOf(id, itemId), paperId));
    }
}
