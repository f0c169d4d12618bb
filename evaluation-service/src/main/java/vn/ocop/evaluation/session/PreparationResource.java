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
import vn.ocop.evaluation.course.Letter;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Language;

/** Before a session: invitations, answers, advice, and who should perhaps stand aside. */
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(
        name = "Sessions",
        description = "Phiên họp: agenda, attendance, sealed sheets, closing and confirmation")
class PreparationResource {

    private final PrepareSession prepare;
    private final SuggestRecusals suggest;
    private final SessionDesk desk;
    private final SessionViews views;

    PreparationResource(
            PrepareSession prepare, SuggestRecusals suggest, SessionDesk desk, SessionViews views) {
        this.prepare = prepare;
        this.suggest = suggest;
        this.desk = desk;
        this.views = views;
    }

    @POST
    @Path("/{id}/invitation")
    @Command
    @Operation(
            operationId = "inviteToSession",
            summary = "Record the invitation to a session",
            description =
                    "The letter of invitation; invited is who holds a seat on the day of the session. By"
                            + " the secretary or an officer of its level, before it opens.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Letter.class),
                            examples =
                                    @ExampleObject(
                                            name = "letter",
                                            value = SessionExamples.INVITATION)))
    public SessionView inviteToSession(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Letter request,
            @Context Language language) {
        var sitting = desk.prepare(id, ifMatch);
        prepare.invite(sitting, request);
        return views.of(sitting, language);
    }

    @POST
    @Path("/{id}/replies")
    @Command
    @Operation(
            operationId = "replyToInvitation",
            summary = "Answer the invitation",
            description =
                    "By the holder of a seat or who stands in, before the session opens; a later answer"
                            + " replaces the earlier one. Attendance is what counts, not the answer.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewInvitationReply.class),
                            examples =
                                    @ExampleObject(name = "absent", value = SessionExamples.REPLY)))
    public SessionView replyToInvitation(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewInvitationReply request,
            @Context Language language) {
        var sitting = desk.takeSeated(id, ifMatch);
        prepare.reply(sitting, request);
        return views.of(sitting, language);
    }

    @POST
    @Path("/{id}/items/{itemId}/advisory-report")
    @Command
    @Operation(
            operationId = "adviseOnItem",
            summary = "Hand in the advisory team's report on a dossier",
            description =
                    "By an adviser of the council or its secretary, until the item is closed; a later"
                            + " report replaces the earlier one. Advice: no point of it enters a score.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewAdvisoryReport.class),
                            examples =
                                    @ExampleObject(
                                            name = "report",
                                            value = SessionExamples.ADVICE)))
    public SessionView adviseOnItem(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewAdvisoryReport request,
            @Context Language language) {
        var sitting = desk.takeAsAdviser(id, ifMatch);
        prepare.advise(sitting, sitting.item(itemId), request);
        return views.of(sitting, language);
    }

    @GET
    @Path("/{id}/recusal-suggestions")
    @Operation(
            operationId = "listRecusalSuggestions",
            summary = "List who should perhaps stand aside",
            description =
                    "Seats whose person acts for the producer of a dossier, or whose agency is the"
                            + " producer. A hint for who prepares the session: standing aside is"
                            + " declared with the attendance.")
    public Page<RecusalSuggestion> listRecusalSuggestions(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id) {
        return Page.whole(suggest.of(desk.readPreparing(id)));
    }
}
