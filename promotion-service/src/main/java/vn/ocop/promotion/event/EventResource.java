package vn.ocop.promotion.event;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Roles;

@Path("/v1/promotion-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PROMOTION_OFFICER)
@Tag(
        name = "Promotion events",
        description =
                "Sự kiện xúc tiến thương mại: fairs, exhibitions, supply-demand conferences, training,"
                        + " publicity (Decision 919/QĐ-TTg)")
class EventResource {

    private final PlanEvent plan;
    private final ConcludeEvent conclude;
    private final EventRepository events;
    private final EventList list;

    EventResource(PlanEvent plan, ConcludeEvent conclude, EventRepository events, EventList list) {
        this.plan = plan;
        this.conclude = conclude;
        this.events = events;
        this.list = list;
    }

    @POST
    @Command
    @Operation(
            operationId = "planPromotionEvent",
            summary = "Plan a promotion event",
            description =
                    "By a promotion officer for a unit in the officer's area. An event of the past is"
                            + " recorded the same way and then held. The same kind, name and first day of a"
                            + " unit is recorded once.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewPromotionEvent.class),
                            examples = {
                                @ExampleObject(name = "fair", value = EventExamples.FAIR),
                                @ExampleObject(name = "training", value = EventExamples.TRAINING)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = PromotionEventView.class)))
    public Response plan(
            @Valid NewPromotionEvent request,
            @HeaderParam("Ocop-Demonstration")
                    @Parameter(description = "true marks a record made up for a demonstration.")
                    boolean demonstration) {
        var view = PromotionEventView.of(plan.with(request, demonstration));
        return Created.of("/v1/promotion-events/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getPromotionEvent",
            summary = "Read a promotion event",
            description = "Public, whoever organises it.")
    public PromotionEventView get(@PathParam("id") @Parameter(description = "The event") UUID id) {
        return events.known(id)
                .map(PromotionEventView::of)
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPromotionEvents",
            summary = "List promotion events",
            description = "Public; by first day, the latest first.")
    public Page<PromotionEventSummary> list(@BeanParam @Valid EventFilter filter) {
        return list.of(filter);
    }

    @POST
    @Path("/{id}/holding")
    @Command
    @Operation(
            operationId = "holdPromotionEvent",
            summary = "Record that an event was held",
            description =
                    "PLANNED becomes HELD. Attendances (lượt người) are counted for training and"
                            + " publicity; a person who comes on two days counts twice.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewHolding.class),
                            examples = {
                                @ExampleObject(name = "fair", value = EventExamples.HOLDING),
                                @ExampleObject(
                                        name = "training",
                                        value = EventExamples.HOLDING_OF_TRAINING)
                            }))
    public PromotionEventView hold(
            @PathParam("id") @Parameter(description = "The event") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewHolding request) {
        return PromotionEventView.of(conclude.held(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/cancellation")
    @Command
    @Operation(
            operationId = "cancelPromotionEvent",
            summary = "Cancel a planned event",
            description =
                    "PLANNED becomes CANCELLED; it no longer admits products and is not counted.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewCancellation.class),
                            examples =
                                    @ExampleObject(
                                            name = "storm",
                                            value = EventExamples.CANCELLATION)))
    public PromotionEventView cancel(
            @PathParam("id") @Parameter(description = "The event") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewCancellation request) {
        return PromotionEventView.of(conclude.cancelled(id, ifMatch, request));
    }
}
