package vn.ocop.evaluation.session;

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
import jakarta.ws.rs.core.Context;
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
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.language.Language;

/** Sessions: planning, opening, attendance. */
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(
        name = "Sessions",
        description = "Phiên họp: agenda, attendance, sealed sheets, closing and confirmation")
class SessionResource {

    private final PlanSession plan;
    private final Attend attend;
    private final SessionDesk desk;
    private final SessionList list;
    private final SessionViews views;

    SessionResource(
            PlanSession plan,
            Attend attend,
            SessionDesk desk,
            SessionList list,
            SessionViews views) {
        this.plan = plan;
        this.attend = attend;
        this.desk = desk;
        this.list = list;
        this.views = views;
    }

    @POST
    @Command
    @Operation(
            operationId = "planSession",
            summary = "Plan a session",
            description =
                    "By the secretary of the council or an evaluation officer of its level. The dossiers"
                            + " must be requested or received in its area; what stands in the way of any"
                            + " is told at once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewSession.class),
                            examples =
                                    @ExampleObject(name = "meeting", value = SessionExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response planSession(@Valid NewSession request, @Context Language language) {
        var sitting = plan.draft(request);
        desk.mustMayPlan(sitting);
        plan.with(sitting, request);
        return Created.of("/v1/sessions/" + sitting.session().id, views.of(sitting, language));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSession",
            summary = "Read a session",
            description =
                    "By the council's own people and by officers and auditors of its area. Who has sealed"
                            + " a sheet is shown to the secretary, and to the chair once he has sealed his"
                            + " own; what is on a sheet to nobody until the round is closed.")
    public SessionView getSession(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @Context Language language) {
        return views.of(desk.read(id), language);
    }

    @GET
    @Operation(
            operationId = "listSessions",
            summary = "List sessions",
            description =
                    "Of the caller's areas and of the councils in which he sits, newest first.")
    public Page<SessionSummary> listSessions(@BeanParam @Valid PageQuery page) {
        return list.of(page);
    }

    @POST
    @Path("/{id}/opening")
    @Command
    @Operation(
            operationId = "openSession",
            summary = "Open a session",
            description =
                    "With who is there and who stands aside. The rules of procedure in force on its day"
                            + " are fixed; without any the session does not open.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewAttendance.class),
                            examples =
                                    @ExampleObject(
                                            name = "attendance",
                                            value = SessionExamples.ATTENDANCE)))
    public SessionView openSession(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewAttendance request,
            @Context Language language) {
        var sitting = desk.prepare(id, ifMatch);
        attend.open(sitting, request);
        return views.of(sitting, language);
    }

    @POST
    @Path("/{id}/attendance")
    @Command
    @Operation(
            operationId = "correctAttendance",
            summary = "Correct the attendance",
            description =
                    "Replaces who is there and who stands aside while the session is open; who has sealed"
                            + " a sheet cannot be absent.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewAttendance.class),
                            examples =
                                    @ExampleObject(
                                            name = "attendance",
                                            value = SessionExamples.ATTENDANCE)))
    public SessionView correctAttendance(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewAttendance request,
            @Context Language language) {
        var sitting = desk.prepare(id, ifMatch);
        attend.correct(sitting, request);
        return views.of(sitting, language);
    }
}
