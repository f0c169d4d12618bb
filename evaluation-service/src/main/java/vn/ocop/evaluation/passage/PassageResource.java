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
import vn.ocop.platform.security.Roles;

/** Links to the papers of a dossier. */
@Path("/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER, Roles.AUDITOR})
@Tag(
        name = "Dossiers",
        description = "Hồ sơ đánh giá, phân hạng: from draft to outcome, step by step")
class PassageResource {

    private final GivePassage give;

    PassageResource(GivePassage give) {
        this.give = give;
    }

    @GET
    @Path("/{id}/papers/{paperId}/link")
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

    /** Nobody keeps what opens a paper. */
    static Response unkept(PassageView passage) {
        return Response.ok(passage).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
