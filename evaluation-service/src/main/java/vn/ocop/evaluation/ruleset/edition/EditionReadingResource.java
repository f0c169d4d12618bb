package vn.ocop.evaluation.ruleset.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.document.RuleSetDocument;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.security.Roles;

/** Rule sets as documents, their wordings and their errata. */
@Path("/v1/rule-sets/{ruleSet}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Rule sets",
        description =
                "Bộ quy định: the law as data, readable by anyone, and the star engine as a tool")
class EditionReadingResource {

    private final ReadableRuleSets readable;
    private final Errata errata;

    EditionReadingResource(ReadableRuleSets readable, Errata errata) {
        this.readable = readable;
        this.errata = errata;
    }

    @GET
    @Path("/document")
    @PermitAll
    @Operation(
            operationId = "exportRuleSet",
            summary = "Export a rule set",
            description =
                    "The whole rule set in both languages, in the format of the import: imported"
                            + " again it has the same hash. Drafts by administrators only.")
    public RuleSetDocument export(
            @PathParam("ruleSet")
                    @Parameter(description = "Id of the rule set", example = "26-2026")
                    String ruleSet,
            @QueryParam("revision")
                    @Parameter(
                            description = "An earlier revision; the current one when absent",
                            example = "1")
                    @Nullable Long revision) {
        return RuleSetDocument.of(readable.known(ruleSet, revision));
    }

    @GET
    @Path("/wordings")
    @PermitAll
    @Operation(
            operationId = "getWordings",
            summary = "Read the wordings of a rule set",
            description =
                    "All texts with their places, in both languages, and whose words they are.")
    public WordingsView wordings(
            @PathParam("ruleSet")
                    @Parameter(description = "Id of the rule set", example = "26-2026")
                    String ruleSet) {
        return WordingsView.of(readable.known(ruleSet, null));
    }

    @GET
    @Path("/errata")
    @PermitAll
    @Operation(
            operationId = "listErrata",
            summary = "List the errata of a rule set",
            description =
                    "Oldest first: source, date, what was wrong, the revision that it gave and the"
                            + " product sets that it changed.")
    public Page<ErratumView> errata(
            @PathParam("ruleSet")
                    @Parameter(description = "Id of the rule set", example = "26-2026")
                    String ruleSet,
            @BeanParam @Valid PageQuery page) {
        return errata.of(ruleSet, page);
    }

    @GET
    @Path("/errata/{revision}/affected-results")
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listAffectedResults",
            summary = "List the results that an erratum concerns",
            description =
                    "Results of the caller's areas that were judged under an earlier revision in a"
                            + " product set that the erratum changed, newest first. None of them is"
                            + " changed; whether a product is evaluated again is for the authority to"
                            + " decide.")
    public Page<AffectedResult> affected(
            @PathParam("ruleSet")
                    @Parameter(description = "Id of the rule set", example = "26-2026")
                    String ruleSet,
            @PathParam("revision")
                    @Parameter(description = "The revision that the erratum gave", example = "1")
                    long revision,
            @BeanParam @Valid PageQuery page) {
        return errata.affected(ruleSet, revision, page);
    }
}
