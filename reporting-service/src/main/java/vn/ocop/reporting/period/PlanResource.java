package vn.ocop.reporting.period;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;

@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.REPORTING_OFFICER)
@Tag(
        name = "Plans",
        description = "Kế hoạch: the targets that a level of government set out to reach")
class PlanResource {

    private static final String EXAMPLE =
            """
            {"name": "Kế hoạch OCOP tỉnh Nghệ An 2026", "unit": "VN-2T:40", "periodFrom": "2026-01-01",
             "periodUntil": "2026-12-31", "legalBasis": "Kế hoạch 55/KH-UBND ngày 20/01/2026",
             "targets": [
               {"indicator": "PRODUCTS_3_STARS_UP", "measure": "STOCK", "operator": "AT_LEAST", "value": 650},
               {"indicator": "RECOGNISED_NEW", "measure": "FLOW", "operator": "AT_LEAST", "value": 30,
                "basis": "DECISION"},
               {"indicator": "SHARE_COOPERATIVES", "measure": "RATIO", "operator": "AT_LEAST", "value": 30},
               {"indicator": "POINTS_OF_SALE", "measure": "COVERAGE", "operator": "AT_LEAST", "value": 100,
                "atLeast": 1, "unitLevel": "COMMUNE"}]}""";

    private final SetPlan set;
    private final PlanRepository plans;
    private final Caller caller;

    PlanResource(SetPlan set, PlanRepository plans, Caller caller) {
        this.set = set;
        this.plans = plans;
        this.caller = caller;
    }

    @POST
    @Command
    @Operation(
            operationId = "setPlan",
            summary = "Record a plan with its targets",
            description =
                    "By a reporting officer for a unit in his area. Targets that cannot be computed are refused, each"
                            + " with its place.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewPlan.class),
                            examples = @ExampleObject(name = "Nghệ An 2026", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response set(@Valid NewPlan request) {
        var view = PlanView.of(set.with(request));
        return Created.of("/v1/plans/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @Command
    @Operation(
            operationId = "revisePlan",
            summary = "Revise a plan",
            description =
                    "Name, period, legal basis and targets as a whole; the unit stays. Published reports keep the"
                            + " targets that they were published with.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewPlan.class),
                            examples = @ExampleObject(name = "Nghệ An 2026", value = EXAMPLE)))
    public PlanView revise(
            @Parameter(description = "The plan") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewPlan request) {
        return PlanView.of(set.revised(id, ifMatch, request));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getPlan",
            summary = "Read a plan",
            description = "With its targets; by reporting officers and auditors of its area.")
    public PlanView get(@Parameter(description = "The plan") @PathParam("id") UUID id) {
        var plan = plans.known(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        caller.mustCover(plan.place().area());
        return PlanView.of(plan);
    }

    @GET
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listPlans",
            summary = "List plans",
            description = "Those of the caller's areas, the latest periods first.")
    public Page<PlanSummary> list(@BeanParam @Valid PageQuery page) {
        return Page.of(
                plans.latest(caller.scope(), page),
                page,
                row -> Cursor.of(row.periodFrom(), row.id()),
                row -> row);
    }
}
