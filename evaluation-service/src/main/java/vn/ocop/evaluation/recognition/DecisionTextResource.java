package vn.ocop.evaluation.recognition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.evaluation.recognition.text.DecisionAnnex;
import vn.ocop.evaluation.recognition.text.DecisionTexts;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.signedlink.Linkable;

/** The texts of a decision, to be checked and signed outside. */
@Path("/v1/decisions/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.EVALUATION_OFFICER, Roles.AUDITOR})
@Tag(name = "Decisions")
class DecisionTextResource {

    private final WriteDecision write;

    DecisionTextResource(WriteDecision write) {
        this.write = write;
    }

    @GET
    @Path("/submission-note")
    @Linkable
    @Produces(DecisionTexts.DOCX)
    @Operation(
            operationId = "getSubmissionNote",
            summary = "The submission note of a decision",
            description = "Tờ trình, in Vietnamese, as a text file (DOCX) to be worked on.")
    @APIResponse(
            responseCode = "200",
            description = "The submission note",
            content =
                    @Content(
                            mediaType = DecisionTexts.DOCX,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public Response submissionNote(
            @PathParam("id") @Parameter(description = "Id of the decision.") UUID id) {
        return file(
                DecisionTexts.submissionNote(write.content(id)),
                DecisionTexts.DOCX,
                "to-trinh.docx");
    }

    @GET
    @Path("/text")
    @Linkable
    @Produces(DecisionTexts.DOCX)
    @Operation(
            operationId = "getDecisionText",
            summary = "The text of a decision",
            description =
                    "Quyết định, in Vietnamese, as a text file (DOCX): with blanks for number, date and signature until"
                            + " they are recorded. What counts is the signed file, whose hash the signature keeps.")
    @APIResponse(
            responseCode = "200",
            description = "The decision",
            content =
                    @Content(
                            mediaType = DecisionTexts.DOCX,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public Response text(@PathParam("id") @Parameter(description = "Id of the decision.") UUID id) {
        return file(
                DecisionTexts.decision(write.content(id)), DecisionTexts.DOCX, "quyet-dinh.docx");
    }

    @GET
    @Path("/annex")
    @Linkable
    @Produces(DecisionAnnex.XLSX)
    @Operation(
            operationId = "getDecisionAnnex",
            summary = "The annex of a decision",
            description = "Phụ lục: one row for each product, as a workbook (XLSX).")
    @APIResponse(
            responseCode = "200",
            description = "The annex",
            content =
                    @Content(
                            mediaType = DecisionAnnex.XLSX,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public Response annex(
            @PathParam("id") @Parameter(description = "Id of the decision.") UUID id) {
        return file(DecisionAnnex.of(write.content(id)), DecisionAnnex.XLSX, "phu-luc.xlsx");
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
