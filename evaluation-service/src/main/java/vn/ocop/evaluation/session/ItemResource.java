package vn.ocop.evaluation.session;

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
import jakarta.ws.rs.core.Context;
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
import vn.ocop.evaluation.council.SeatRole;
import vn.ocop.evaluation.dossier.AgendaDossiers;
import vn.ocop.evaluation.dossier.DossierView;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.language.Language;

/** Items of an agenda: closing by the secretary, confirmation or deferral by the chair. */
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(
        name = "Sessions",
        description = "Phiên họp: agenda, attendance, sealed sheets, closing and confirmation")
class ItemResource {

    private final CloseItem close;
    private final DecideItem decide;
    private final AgendaDossiers dossiers;
    private final SessionDesk desk;
    private final SessionViews views;

    ItemResource(
            CloseItem close,
            DecideItem decide,
            AgendaDossiers dossiers,
            SessionDesk desk,
            SessionViews views) {
        this.close = close;
        this.decide = decide;
        this.dossiers = dossiers;
        this.desk = desk;
        this.views = views;
    }

    @GET
    @Path("/{id}/items/{itemId}/dossier")
    @Operation(
            operationId = "getItemDossier",
            summary = "Read the dossier of an item",
            description =
                    "For those who sit over it; without the representative and without actions.")
    public DossierView getItemDossier(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @Context Language language) {
        return dossiers.view(desk.read(id).item(itemId).dossierId, language);
    }

    @POST
    @Path("/{id}/items/{itemId}/closing")
    @Command
    @Operation(
            operationId = "closeItem",
            summary = "Close the scoring of an item",
            description =
                    "By the secretary. Refused with every open reason at once: QUORUM_NOT_MET,"
                            + " CHAIR_MISSING, SHEETS_MISSING, SPREAD_EXCEEDED, STOP_UNDECIDED,"
                            + " VARIANTS_DIFFER, AGREED_SHEET_MISSING. With a recorded discussion a spread or"
                            + " an undecided stop opens the next round instead; after the last round the"
                            + " rules of procedure say what follows. Written opinions that lead to different"
                            + " stars defer the item: the council has to meet.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ItemClosing.class),
                            examples = {
                                @ExampleObject(name = "closing", value = SessionExamples.CLOSING),
                                @ExampleObject(
                                        name = "next round",
                                        value = SessionExamples.DISCUSSION)
                            }))
    public SessionView closeItem(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid ItemClosing request,
            @Context Language language) {
        var sitting = desk.take(id, SeatRole.SECRETARY, ifMatch);
        close.with(sitting, sitting.item(itemId), request);
        return views.of(sitting, language);
    }

    @POST
    @Path("/{id}/items/{itemId}/confirmation")
    @Command
    @Operation(
            operationId = "confirmItem",
            summary = "Confirm a closed item",
            description =
                    "By the chair; the dossier is then EVALUATED. Where members still lay too far apart"
                            + " after the last round, with a reason.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Confirmation.class),
                            examples =
                                    @ExampleObject(
                                            name = "confirmation",
                                            value = SessionExamples.CONFIRMATION)))
    public SessionView confirmItem(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Confirmation request,
            @Context Language language) {
        var sitting = desk.take(id, SeatRole.CHAIR, ifMatch);
        decide.confirm(sitting, sitting.item(itemId), request.reason());
        return views.of(sitting, language);
    }

    @POST
    @Path("/{id}/items/{itemId}/deferral")
    @Command
    @Operation(
            operationId = "deferItem",
            summary = "Defer an item",
            description = "By the chair, with a reason; the dossier waits for another session.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Deferral.class),
                            examples =
                                    @ExampleObject(
                                            name = "deferral",
                                            value = SessionExamples.DEFERRAL)))
    public SessionView deferItem(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Deferral request,
            @Context Language language) {
        var sitting = desk.take(id, SeatRole.CHAIR, ifMatch);
        decide.defer(sitting, sitting.item(itemId), request.reason());
        return views.of(sitting, language);
    }
}
