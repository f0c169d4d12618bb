package vn.ocop.evaluation.ruleset.sheet;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.paper.PaperAnswer;

/** The score sheet on paper, for anyone. */
@Path("/v1/rule-sets/{ruleSet}/product-sets/{productSet}/score-sheet")
@Tag(
        name = "Rule sets",
        description =
                "Bộ quy định: the law as data, readable by anyone, and the star engine as a tool")
@PermitAll
@RunOnVirtualThread
class ScoreSheetResource {

    private final PrintedSheets sheets;

    ScoreSheetResource(PrintedSheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @Produces(PaperAnswer.PDF)
    @Operation(
            operationId = "printScoreSheet",
            summary = "Print the score sheet of a product set",
            description =
                    "The rubric as a form to fill by hand: criteria and options with points, star"
                            + " marks, exclusion and stop notes, conditions, boxes to tick, totals by"
                            + " part and the place for the signature. PDF/A with embedded fonts, in"
                            + " Vietnamese or English by Accept-Language; the same rubric and wordings"
                            + " give the same bytes. While the wording is a working one the sheet says"
                            + " that it does not replace Appendix II.")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content =
                    @Content(
                            mediaType = PaperAnswer.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(
            @Parameter(description = "Id of the rule set", example = "26-2026")
                    @PathParam("ruleSet")
                    String ruleSet,
            @Parameter(description = "Code of the product set, 01 to 26", example = "01")
                    @PathParam("productSet")
                    String productSet,
            @QueryParam("revision")
                    @Parameter(
                            description =
                                    "Revision that an erratum has replaced; the current one when"
                                            + " absent",
                            example = "1")
                    @Nullable Long revision,
            @Context Language language) {
        return PaperAnswer.of(
                sheets.of(ruleSet, revision, productSet, language),
                "phieu-cham-diem-" + ruleSet + "-" + productSet);
    }
}
