package vn.ocop.evaluation.assessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;

/** The star engine as a public tool. */
@Path("/v1/rule-sets/{ruleSet}/product-sets/{productSet}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Rule sets",
        description =
                "Bộ quy định: the law as data, readable by anyone, and the star engine as a tool")
@RunOnVirtualThread
class AssessmentResource {

    private final AssessProduct assess;

    AssessmentResource(AssessProduct assess) {
        this.assess = assess;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "assessSheets",
            summary = "Judge score sheets",
            description =
                    "Says which star the sheets of one product give under the rubric, why, and what"
                            + " is missing for each higher star. Public and stateless: nothing is kept."
                            + " Conditions are applied sheet by sheet: a criterion whose min_points"
                            + " condition is not met counts 0, an any_zero condition makes the sheet"
                            + " carry the stop. Exclusion is tested first, then stop. The total is the"
                            + " mean of the members' totals, rounded once half up; the band is taken"
                            + " from it (Art. 4 of 26/2026); the star is the highest not above the band"
                            + " whose minimums (star marks of Appendix II) are all met. All faults of"
                            + " the sheets are told at once with their pointers; sheets that choose"
                            + " options of different variants of a criterion are 422 with code"
                            + " VARIANT_DIFFERS.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewAssessment.class),
                            examples =
                                    @ExampleObject(
                                            name = "two members",
                                            value = AssessmentExample.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "What the engine found",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentView.class),
                            examples =
                                    @ExampleObject(
                                            name = "two members",
                                            value = AssessmentExample.ANSWER)))
    public AssessmentView assess(
            @Parameter(description = "Id of the rule set", example = "26-2026")
                    @PathParam("ruleSet")
                    String ruleSet,
            @Parameter(description = "Code of the product set, 01 to 26", example = "01")
                    @PathParam("productSet")
                    String productSet,
            @QueryParam("revision")
                    @Parameter(
                            description =
                                    "Revision of the rule set, to judge again what was judged before an"
                                            + " erratum; the current one when absent",
                            example = "1")
                    @Nullable Long revision,
            @Valid @NotNull NewAssessment request,
            @Context Language language) {
        return AssessmentView.of(
                ruleSet, productSet, assess.with(ruleSet, revision, productSet, request), language);
    }
}
