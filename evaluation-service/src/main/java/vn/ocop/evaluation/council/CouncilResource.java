package vn.ocop.evaluation.council;

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
import vn.ocop.platform.security.Roles;

/** Councils, their seats and their rules of procedure. */
@Path("/v1/councils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.EVALUATION_OFFICER)
@Tag(name = "Councils", description = "Hội đồng: seats, persons and rules of procedure")
class CouncilResource {

    private final FoundCouncil found;
    private final RunCouncil run;
    private final CouncilDesk desk;

    CouncilResource(FoundCouncil found, RunCouncil run, CouncilDesk desk) {
        this.found = found;
        this.run = run;
        this.desk = desk;
    }

    @POST
    @Command
    @Operation(
            operationId = "foundCouncil",
            summary = "Record a council",
            description =
                    "With its founding decision and its seats, by an evaluation officer of its level."
                            + " Membership is decided by the subject of a person's token.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewCouncil.class),
                            examples =
                                    @ExampleObject(name = "province", value = CouncilExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = CouncilView.class)))
    public Response foundCouncil(@Valid NewCouncil request, @Context Language language) {
        var view = desk.view(found.with(request), language);
        return Created.of("/v1/councils/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(
            operationId = "getCouncil",
            summary = "Read a council",
            description = "By officers and auditors of its area and by its own members.")
    public CouncilView getCouncil(
            @PathParam("id") @Parameter(description = "Id of the council.") UUID id,
            @Context Language language) {
        return desk.view(desk.read(id), language);
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listCouncils",
            summary = "List councils",
            description = "Those of the caller's areas and those in which he sits, newest first.")
    public Page<CouncilView> listCouncils(
            @BeanParam @Valid PageQuery page, @Context Language language) {
        return desk.list(page, language);
    }

    @POST
    @Path("/{id}/settings")
    @Command
    @Operation(
            operationId = "adoptSettings",
            summary = "Record the adoption of rules of procedure",
            description =
                    "What the law leaves open: quorum, spread, rounds, rounding, tests. Dated; no session"
                            + " opens without.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewSettings.class),
                            examples =
                                    @ExampleObject(
                                            name = "two rounds",
                                            value = CouncilExamples.SETTINGS)))
    public CouncilView adoptSettings(
            @PathParam("id") @Parameter(description = "Id of the council.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewSettings request,
            @Context Language language) {
        var council = desk.take(id, ifMatch);
        run.adopt(council, request);
        return desk.view(council, language);
    }

    @POST
    @Path("/{id}/seats")
    @Command
    @Operation(
            operationId = "fillSeat",
            summary = "Record that a seat is taken",
            description = "A person joins the council, from a day on.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewSeat.class),
                            examples =
                                    @ExampleObject(name = "member", value = CouncilExamples.SEAT)))
    public CouncilView fillSeat(
            @PathParam("id") @Parameter(description = "Id of the council.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewSeat request,
            @Context Language language) {
        var council = desk.take(id, ifMatch);
        run.fill(council, request);
        return desk.view(council, language);
    }

    @POST
    @Path("/{id}/seats/{seatId}/vacating")
    @Command
    @Operation(
            operationId = "vacateSeat",
            summary = "Record that a seat is vacated",
            description = "With the person's last day; sessions before it are not touched.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Vacating.class),
                            examples =
                                    @ExampleObject(
                                            name = "last day",
                                            value = CouncilExamples.VACATING)))
    public CouncilView vacateSeat(
            @PathParam("id") @Parameter(description = "Id of the council.") UUID id,
            @PathParam("seatId") @Parameter(description = "Id of the seat.") UUID seatId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Vacating request,
            @Context Language language) {
        var council = desk.take(id, ifMatch);
        run.vacate(council, seatId, request.until());
        return desk.view(council, language);
    }
}
