package vn.ocop.evaluation.inspection;

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
import vn.ocop.platform.http.CountedPageQuery;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;

/** Inspections of certified products, their conclusions and the time limit of the revocation. */
@Path("/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.EVALUATION_OFFICER)
@Tag(
        name = "Inspections",
        description =
                "Kiểm tra, hậu kiểm: what was found at a certified product and concluded; 15 days to the revocation,"
                        + " Decision 26/2026/QĐ-TTg")
class InspectionResource {

    private final RecordInspection record;
    private final ReadInspections read;

    InspectionResource(RecordInspection record, ReadInspections read) {
        this.record = record;
        this.read = read;
    }

    @POST
    @Command
    @Operation(
            operationId = "recordInspection",
            summary = "Record an inspection",
            description =
                    "By an evaluation officer of the province or, where the Ministry sees need, of the centre. A commune"
                            + " records only its confirmation that production has ended (ENDED_PRODUCTION).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewInspection.class),
                            examples =
                                    @ExampleObject(
                                            name = "planned",
                                            value = NewInspection.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response record(@Valid NewInspection request, @Context Language language) {
        var view = read.one(record.with(request), language);
        return Created.of("/v1/inspections/" + view.id(), view);
    }

    @POST
    @Path("/{id}/conclusion")
    @Command
    @Operation(
            operationId = "concludeInspection",
            summary = "Record the conclusion of an inspection",
            description =
                    "Once, by whoever may record the inspection. A violation names the ground of revocation and starts the"
                            + " time limit of the rule set: 15 days.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Conclusion.class),
                            examples =
                                    @ExampleObject(name = "violation", value = Conclusion.EXAMPLE)))
    public InspectionView conclude(
            @PathParam("id") @Parameter(description = "Id of the inspection.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Conclusion request,
            @Context Language language) {
        record.conclude(id, ifMatch, request);
        return read.one(id, language);
    }

    @GET
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listInspections",
            summary = "List inspections",
            description =
                    "Those of the caller's areas, newest first. With overdue=true those after whose conclusion the"
                            + " certificate should have been revoked by now.")
    public Page<InspectionSummary> list(
            @BeanParam @Valid InspectionFilter filter, @BeanParam @Valid CountedPageQuery page) {
        return read.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getInspection",
            summary = "Read an inspection",
            description = "With its findings, its conclusion and the last day for the revocation.")
    public InspectionView get(
            @PathParam("id") @Parameter(description = "Id of the inspection.") UUID id,
            @Context Language language) {
        return read.one(id, language);
    }
}
