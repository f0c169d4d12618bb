package vn.ocop.evaluation.ruleset.comparison;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.edition.ReadableRuleSets;
import vn.ocop.platform.language.Language;

/** What a new law changes, for anyone. */
@Path("/v1/rule-sets/{ruleSet}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(
        name = "Rule sets",
        description =
                "Bộ quy định: the law as data, readable by anyone, and the star engine as a tool")
class ComparisonResource {

    private final ReadableRuleSets readable;

    ComparisonResource(ReadableRuleSets readable) {
        this.readable = readable;
    }

    @GET
    @Operation(
            operationId = "compareRuleSets",
            summary = "Compare two rule sets",
            description =
                    "Criteria added and removed, points, options, star marks, notes and conditions"
                            + " by product set, bands, parts, levels and time limits; as data and in"
                            + " words by Accept-Language. Criteria are matched by product set and code."
                            + " Drafts by administrators only.")
    public ComparisonView compare(
            @PathParam("ruleSet")
                    @Parameter(description = "Id of the rule set", example = "26-2026")
                    String ruleSet,
            @QueryParam("with")
                    @NotNull
                    @Parameter(description = "Id of the other one", example = "1489-2025")
                    String with,
            @QueryParam("revision")
                    @Parameter(
                            description = "Revision of the first; the current one when absent",
                            example = "1")
                    @Nullable Long revision,
            @QueryParam("withRevision")
                    @Parameter(
                            description = "Revision of the other; the current one when absent",
                            example = "1")
                    @Nullable Long withRevision,
            @Context Language language) {
        return ComparisonView.of(
                Comparison.of(
                        readable.known(ruleSet, revision), readable.known(with, withRevision)),
                language);
    }
}
