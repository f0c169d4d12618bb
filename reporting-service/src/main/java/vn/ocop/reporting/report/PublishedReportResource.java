package vn.ocop.reporting.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Roles;

@Path("/v1/published-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(
        name = "Published reports",
        description = "Báo cáo đã công bố: kept as they were, open to anyone")
class PublishedReportResource {

    private static final String EXAMPLE =
            """
            {"plan": "0198a1f2-4b4c-7d5e-8f60-718293a4b5c6", "asOf": "2026-10-31"}""";

    private final PublishReport publish;
    private final PublishedReportRepository reports;

    PublishedReportResource(PublishReport publish, PublishedReportRepository reports) {
        this.publish = publish;
        this.reports = reports;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REPORTING_OFFICER)
    @Operation(
            operationId = "publishReport",
            summary = "Publish a report",
            description =
                    "Freezes the report of a plan as it is now; demonstration records are never counted.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewPublication.class),
                            examples =
                                    @ExampleObject(
                                            name = "as of the end of October",
                                            value = EXAMPLE)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = PublishedView.class)))
    public Response publish(@Valid NewPublication request) {
        var view = PublishedView.of(publish.with(request));
        return Created.of("/v1/published-reports/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPublishedReport",
            summary = "Read a published report",
            description = "As it was published, whatever has been learnt since.")
    public PublishedView get(
            @Parameter(description = "The published report") @PathParam("id") UUID id) {
        return PublishedView.of(
                reports.known(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND)));
    }

    @GET
    @Operation(
            operationId = "listPublishedReports",
            summary = "List published reports",
            description = "Of all units, the latest first.")
    public Page<PublishedSummary> list(@BeanParam @Valid PageQuery page) {
        return Page.of(
                reports.latest(page),
                page,
                row -> Cursor.of(row.publishedAt(), row.id()),
                row -> row);
    }
}
