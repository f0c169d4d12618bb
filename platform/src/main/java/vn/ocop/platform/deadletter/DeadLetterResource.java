package vn.ocop.platform.deadletter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.event.DeadLetterStatus;
import vn.ocop.platform.event.DeadLetters;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Roles;

/** Messages that could not be taken in. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
@RunOnVirtualThread
@Tag(name = "Dead letters", description = "Messages that could not be taken in, and their replay")
class DeadLetterResource {

    private final DeadLetters letters;
    private final ReplayDeadLetter replay;

    DeadLetterResource(DeadLetters letters, ReplayDeadLetter replay) {
        this.letters = letters;
        this.replay = replay;
    }

    @GET
    @Operation(
            operationId = "listDeadLetters",
            summary = "List the dead letters",
            description =
                    "Messages that this service could not take in, the latest first, without their"
                            + " content. WAITING ones failed for themselves; HELD ones wait behind one of"
                            + " the same key.")
    public Page<DeadLetterView> list(
            @BeanParam PageQuery page,
            @Parameter(description = "Only of this channel of the service", example = "certificate")
                    @QueryParam("channel")
                    @Nullable String channel,
            @Parameter(description = "Only with this status", example = "WAITING")
                    @QueryParam("status")
                    @Nullable DeadLetterStatus status) {
        var cursor = page.cursor();
        var before = cursor == null ? null : cursor.uuid(0);
        return Page.of(
                letters.list(channel, status, before, page.fetch()),
                page,
                letter -> Cursor.of(letter.id()),
                DeadLetterView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDeadLetter",
            summary = "Read a dead letter",
            description = "Where the message came from, why it failed and what became of it.")
    public DeadLetterView get(
            @Parameter(description = "Id of the dead letter") @PathParam("id") UUID id) {
        return letters.find(id)
                .map(DeadLetterView::of)
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    @POST
    @Path("/{id}/replay")
    @Command
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Replay a dead letter",
            description =
                    "Takes the message in again, after its cause was mended; what waits behind it follows"
                            + " by itself. When it fails again nothing is changed and the answer says why.")
    public DeadLetterView replay(
            @Parameter(description = "Id of the dead letter") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return DeadLetterView.of(replay.with(id, ifMatch));
    }
}
