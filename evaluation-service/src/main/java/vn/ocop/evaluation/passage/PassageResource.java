package vn.ocop.evaluation.passage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.ocop.platform.security.Roles;

/** Links to the papers of a dossier. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER, Roles.AUDITOR})
@Tag(
        name = "Dossiers",
        description = "Hồ sơ đánh giá, phân hạng: from draft to outcome, step by step")
class PassageResource {

    private final GivePassage give;
    private final Judges judges;

    PassageResource(GivePassage give, Judges judges) {
        this.give = give;
        this.judges = judges;
    }

    @GET
    @Path("/dossiers/{id}/papers/{paperId}/link")
    @Operation(
            operationId = "getDossierPaperLink",
            summary = "Get a link that opens a paper of a dossier",
            description =
                    "For who reads the dossier; papers of the class PERSONAL for who handles it only, so"
                            + " not for auditors. Signed for this paper, this reader and five minutes;"
                            + " the product service logs each use.")
    @APIResponse(
            responseCode = "200",
            description = "The link",
            content = @Content(schema = @Schema(implementation = PassageView.class)))
    public Response getDossierPaperLink(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @PathParam("paperId") @Parameter(description = "Id of a paper of the dossier.")
                    UUID paperId) {
        return unkept(give.toHandler(id, paperId));
    }

    @GET
    @Path("/sessions/{id}/items/{itemId}/papers/{paperId}/link")
    @RolesAllowed("**")
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
        return unkept(give.toJudge(judges.dossierOf(id, itemId), paperId));
    }

    /** Nobody keeps what opens a paper. */
    private static Response unkept(PassageView passage) {
        return Response.ok(passage).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
