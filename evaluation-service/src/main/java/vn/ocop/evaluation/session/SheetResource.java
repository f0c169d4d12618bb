package vn.ocop.evaluation.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.http.Page;

/** Score sheets: a member's own, and those of rounds that are closed. */
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(
        name = "Sessions",
        description = "Phiên họp: agenda, attendance, sealed sheets, closing and confirmation")
class SheetResource {

    private final Sheets sheets;
    private final SessionDesk desk;

    SheetResource(Sheets sheets, SessionDesk desk) {
        this.sheets = sheets;
        this.desk = desk;
    }

    @PUT
    @Path("/{id}/items/{itemId}/sheets/{round}")
    @Command
    @Operation(
            operationId = "writeSheet",
            summary = "Write one's own sheet",
            description =
                    "By a scoring member who is there and does not stand aside, for the open round. A"
                            + " draft may be incomplete. Sending the same again changes nothing; other"
                            + " content over an existing sheet needs its ETag in If-Match (428, 412).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SheetWriting.class),
                            examples =
                                    @ExampleObject(name = "draft", value = SessionExamples.SHEET)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the same as before",
            content = @Content(schema = @Schema(implementation = SheetView.class)))
    @APIResponse(
            responseCode = "201",
            description = "First writing",
            content = @Content(schema = @Schema(implementation = SheetView.class)))
    public Response writeSheet(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @PathParam("round") @Parameter(description = "Scoring round, from 1.") int round,
            @Valid SheetWriting request,
            @Context HttpHeaders headers) {
        var sitting = desk.lock(id);
        var item = sheets.openItem(sitting, itemId, round);
        var ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
        return answer(id, sheets.write(sitting, item, request.content(), ifMatch));
    }

    private static Response answer(UUID sessionId, Sheets.Written written) {
        var view = SheetView.of(written.sheet());
        return written.isNew()
                ? Created.of(
                        "/v1/sessions/%s/items/%s/sheets/%d"
                                .formatted(sessionId, view.itemId(), view.round()),
                        view)
                : Response.ok(view).build();
    }

    @GET
    @Path("/{id}/items/{itemId}/sheets/{round}")
    @Operation(
            operationId = "getOwnSheet",
            summary = "Read one's own sheet",
            description = "By its author, of any round; to everybody else it does not exist.")
    public SheetView getOwnSheet(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @PathParam("round") @Parameter(description = "Scoring round, from 1.") int round) {
        var sitting = desk.read(id);
        return SheetView.of(sheets.own(sitting, sitting.item(itemId), round));
    }

    @POST
    @Path("/{id}/items/{itemId}/sheets/{round}/sealing")
    @Command
    @Operation(
            operationId = "sealSheet",
            summary = "Seal one's own sheet",
            description =
                    "A sealed sheet is complete and is not changed any more; If-Match holds the ETag of"
                            + " the sheet. The receipt does not repeat its content.")
    public SealView sealSheet(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @PathParam("round") @Parameter(description = "Scoring round, from 1.") int round,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var sitting = desk.lock(id);
        var item = sheets.itemToSeal(sitting, itemId, round, ifMatch);
        return SealView.of(sheets.seal(sitting, item, ifMatch));
    }

    @GET
    @Path("/{id}/items/{itemId}/rounds/{round}/sheets")
    @Operation(
            operationId = "listSheetsOfRound",
            summary = "Read the sheets of a closed round",
            description =
                    "For the council's own people and officers and auditors of its area, once the round"
                            + " is closed; before that they do not exist for anybody.")
    public Page<SheetView> listSheetsOfRound(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @PathParam("round") @Parameter(description = "Scoring round, from 1.") int round) {
        return Page.whole(
                sheets.closed(desk.read(id).item(itemId), round).stream()
                        .map(SheetView::of)
                        .toList());
    }
}
