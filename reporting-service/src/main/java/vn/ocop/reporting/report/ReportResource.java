package vn.ocop.reporting.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.signedlink.Linkable;

@Path("/v1/reports/target-actual")
@RunOnVirtualThread
@RolesAllowed({Roles.REPORTING_OFFICER, Roles.AUDITOR})
@Tag(
        name = "Reports",
        description =
                "Báo cáo thực hiện chỉ tiêu: target against actual, with the facts behind every figure")
class ReportResource {

    private final ReadReport read;
    private final ReportFacts facts;
    private final ReportPage page;
    private final Clock clock;

    ReportResource(ReadReport read, ReportFacts facts, ReportPage page, Clock clock) {
        this.read = read;
        this.facts = facts;
        this.page = page;
        this.clock = clock;
    }

    @GET
    @Linkable
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, ReportSheet.XLSX})
    @Operation(
            operationId = "getTargetActual",
            summary = "Target against actual of a plan",
            description =
                    "Each target with its actual figure, the percentage and whether it is met, true as of a day and as"
                            + " known on a day: the same two days give the same report, whatever has arrived since. As"
                            + " JSON, as a printable page (text/html) or as a workbook, by Accept.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TargetActual.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = ReportSheet.XLSX,
                        schema = @Schema(implementation = String.class, format = "binary"))
            })
    public Response targetActual(
            @Parameter(description = "The plan", required = true) @QueryParam("plan") @NotNull
                    UUID plan,
            @Parameter(
                            description = "Day on which the figures are true; default today",
                            example = "2026-10-31")
                    @QueryParam("asOf")
                    @Nullable LocalDate asOf,
            @Parameter(
                            description = "Day on which they were known; default today",
                            example = "2026-11-22")
                    @QueryParam("knownOn")
                    @Nullable LocalDate knownOn,
            @Parameter(
                            description =
                                    "Counts demonstration records too; such a report carries a banner")
                    @QueryParam("demonstration")
                    boolean demonstration,
            @Context Language language,
            @Parameter(hidden = true) @Context Request request) {
        var report = read.of(plan, ReportTimes.of(asOf, knownOn, clock), demonstration, language);
        return ReportFormMapper.of(request).answer(report, language, page);
    }

    @GET
    @Path("/facts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listTargetFacts",
            summary = "The facts behind a figure",
            description =
                    "What was counted for a target, one row per counted product, producer or record; for a share, what"
                            + " its upper figure counts.")
    public Page<FactView> facts(
            @Parameter(description = "The plan", required = true) @QueryParam("plan") @NotNull
                    UUID plan,
            @Parameter(description = "The target within the plan", required = true)
                    @QueryParam("target")
                    @NotNull
                    UUID target,
            @Parameter(
                            description = "Day on which they are true; default today",
                            example = "2026-10-31")
                    @QueryParam("asOf")
                    @Nullable LocalDate asOf,
            @Parameter(
                            description = "Day on which they were known; default today",
                            example = "2026-11-22")
                    @QueryParam("knownOn")
                    @Nullable LocalDate knownOn,
            @Parameter(description = "Counts demonstration records too")
                    @QueryParam("demonstration")
                    boolean demonstration,
            @BeanParam @Valid PageQuery rows) {
        return facts.of(plan, target, ReportTimes.of(asOf, knownOn, clock), demonstration, rows);
    }
}
