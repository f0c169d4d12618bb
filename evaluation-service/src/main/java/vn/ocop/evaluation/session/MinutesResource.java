package vn.ocop.evaluation.session;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.paper.PaperAnswer;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** The minutes of an item (biên bản), byte for byte as they were frozen. */
@Path("/v1/sessions")
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(
        name = "Sessions",
        description = "Phiên họp: agenda, attendance, sealed sheets, closing and confirmation")
class MinutesResource {

    private final SessionDesk desk;
    private final Minutes minutes;
    private final MinutesPage page;

    MinutesResource(SessionDesk desk, Minutes minutes, MinutesPage page) {
        this.desk = desk;
        this.minutes = minutes;
        this.page = page;
    }

    @GET
    @Path("/{id}/items/{itemId}/minutes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getMinutes",
            summary = "Read the minutes of an item",
            description =
                    "The very bytes whose SHA-256 the item and the dossier's result name; there are none"
                            + " before the secretary closes the item. Who may read the session may read"
                            + " them.")
    @APIResponse(
            responseCode = "200",
            description = "The frozen minutes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ItemResult.class)))
    public Response getMinutes(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId) {
        var frozen = desk.read(id).item(itemId).explanation;
        if (frozen == null) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        return Response.ok(frozen, MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Path("/{id}/items/{itemId}/minutes/print")
    @Produces(PaperAnswer.PDF)
    @Operation(
            operationId = "printMinutes",
            summary = "Print the minutes of an item",
            description =
                    "As PDF/A to be signed, in Vietnamese, with the SHA-256 of the frozen minutes on"
                            + " every page; made of them alone, so the same bytes for ever.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = PaperAnswer.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response printMinutes(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId) {
        var item = desk.read(id).item(itemId);
        var result = minutes.read(item);
        var head = result == null ? null : result.head();
        if (result == null || head == null || item.sha256 == null) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        return PaperAnswer.of(page.of(result, head, item.sha256), "bien-ban-" + itemId);
    }
}
