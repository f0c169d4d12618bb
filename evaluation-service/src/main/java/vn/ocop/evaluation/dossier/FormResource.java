package vn.ocop.evaluation.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.paper.PaperAnswer;
import vn.ocop.platform.security.Roles;

/** The forms of a dossier on paper. */
@Path("/v1/dossiers/{id}/forms")
@Produces(PaperAnswer.PDF)
@RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER, Roles.AUDITOR})
@RunOnVirtualThread
@Tag(
        name = "Dossiers",
        description = "Hồ sơ đánh giá, phân hạng: from draft to outcome, step by step")
@APIResponse(
        responseCode = "200",
        description = "The form",
        content =
                @Content(
                        mediaType = PaperAnswer.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")))
class FormResource {

    private final PrintForm print;
    private final FormPage page;

    FormResource(PrintForm print, FormPage page) {
        this.print = print;
        this.page = page;
    }

    @GET
    @Path("/01")
    @Operation(
            operationId = "printRegistration",
            summary = "Print Form 01",
            description =
                    "The registration as PDF/A, in Vietnamese or English. The representative is"
                            + " restricted: printed only for those who handle the dossier, and each"
                            + " such reading is logged; for others the paper says that the part is left"
                            + " out.")
    public Response registration(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @Context Language language) {
        return answer("01", print.registration(id, language), id, language);
    }

    @GET
    @Path("/02")
    @Operation(
            operationId = "printSelfAssessment",
            summary = "Print Form 02",
            description =
                    "The self-assessment as PDF/A: each criterion with the option chosen, its"
                            + " points and the papers named as evidence; 404 while there is none.")
    public Response selfAssessment(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @Context Language language) {
        return answer("02", print.selfAssessment(id, language), id, language);
    }

    @GET
    @Path("/03")
    @Operation(
            operationId = "printCommuneReport",
            summary = "Print Form 03",
            description =
                    "The commune's report as PDF/A with its letter of request; 404 while there is"
                            + " none.")
    public Response communeReport(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @Context Language language) {
        return answer("03", print.communeReport(id, language), id, language);
    }

    private Response answer(String form, FormSheet sheet, UUID id, Language language) {
        return PaperAnswer.of(page.of(sheet, id, language), "mau-" + form + "-" + id);
    }
}
