package vn.ocop.promotion.salespoint;

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
import java.time.Clock;
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
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Roles;

@Path("/v1/points-of-sale")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PROMOTION_OFFICER)
@Tag(
        name = "Points of sale",
        description =
                "Điểm giới thiệu và bán sản phẩm OCOP: at least one for each province (Decision"
                        + " 919/QĐ-TTg)")
class SalesPointResource {

    private final KeepSalesPoint keep;
    private final SalesPointRepository points;
    private final SalesPointList list;
    private final Clock clock;

    SalesPointResource(
            KeepSalesPoint keep, SalesPointRepository points, SalesPointList list, Clock clock) {
        this.keep = keep;
        this.points = points;
        this.list = list;
        this.clock = clock;
    }

    @POST
    @Command
    @Operation(
            operationId = "openPointOfSale",
            summary = "Record a point of sale",
            description = "By a promotion officer for a unit in the officer's area.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewSalesPoint.class),
                            examples =
                                    @ExampleObject(
                                            name = "post office",
                                            value = SalesPointExamples.POST_OFFICE)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = SalesPointView.class)))
    public Response open(
            @Valid NewSalesPoint request,
            @HeaderParam("Ocop-Demonstration")
                    @Parameter(description = "true marks a record made up for a demonstration.")
                    boolean demonstration) {
        var view = view(keep.opened(request, demonstration));
        return Created.of("/v1/points-of-sale/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getPointOfSale",
            summary = "Read a point of sale",
            description = "Public; its state is that of today.")
    public SalesPointView get(
            @PathParam("id") @Parameter(description = "The point of sale") UUID id) {
        return points.known(id).map(this::view).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPointsOfSale",
            summary = "List points of sale",
            description = "Public; the latest opened first, as of a day if wanted.")
    public Page<SalesPointSummary> list(@BeanParam @Valid SalesPointFilter filter) {
        return list.of(filter);
    }

    @POST
    @Path("/{id}/closing")
    @Command
    @Operation(
            operationId = "closePointOfSale",
            summary = "Close a point of sale",
            description = "From the day of closing on it no longer counts as open.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewClosing.class),
                            examples =
                                    @ExampleObject(
                                            name = "closing",
                                            value = SalesPointExamples.CLOSING)))
    public SalesPointView close(
            @PathParam("id") @Parameter(description = "The point of sale") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewClosing request) {
        return view(keep.closed(id, ifMatch, request));
    }

    private SalesPointView view(SalesPoint point) {
        return SalesPointView.of(point, VietnamTime.today(clock));
    }
}
