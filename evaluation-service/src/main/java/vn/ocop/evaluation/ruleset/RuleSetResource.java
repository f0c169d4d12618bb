package vn.ocop.evaluation.ruleset;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.edition.EditionState;
import vn.ocop.evaluation.ruleset.edition.ReadableRuleSets;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** The law as data, readable by anyone. */
@Path("/v1/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Rule sets",
        description =
                "Bộ quy định: the law as data, readable by anyone, and the star engine as a tool")
@PermitAll
@RunOnVirtualThread
class RuleSetResource {

    private static final String REVISION =
            "Revision that an erratum has replaced; the current one when absent";

    private final RuleSets ruleSets;
    private final ReadableRuleSets readable;

    RuleSetResource(RuleSets ruleSets, ReadableRuleSets readable) {
        this.ruleSets = ruleSets;
        this.readable = readable;
    }

    @GET
    @Operation(
            operationId = "listRuleSets",
            summary = "List the rule sets",
            description =
                    "All legal versions of the programme, oldest first. Only those with product"
                            + " sets can judge sheets; the others are frames that record and explain"
                            + " historical decisions. Administrators find drafts with state=DRAFT.")
    public Page<RuleSetSummary> list(
            @QueryParam("state")
                    @DefaultValue("PUBLISHED")
                    @Parameter(description = "Published ones, or drafts", example = "PUBLISHED")
                    EditionState state,
            @BeanParam @Valid PageQuery page) {
        return switch (state) {
            case PUBLISHED -> page(ruleSets.all(), RuleSet::id, page, RuleSetSummary::of);
            case DRAFT -> page(readable.drafts(), RuleSet::id, page, RuleSetSummary::of);
        };
    }

    @GET
    @Path("/{ruleSet}")
    @Operation(
            operationId = "getRuleSet",
            summary = "Read a rule set",
            description =
                    "Legal basis, bands, part maxima, levels, time limits, rounds, transition,"
                            + " revocation, dossier, councils and the template of their settings."
                            + " Confidence marks say how sure we are; what is absent was not found or"
                            + " is not regulated. Texts by Accept-Language.")
    public Frame get(
            @Parameter(description = "Id of the rule set", example = "26-2026")
                    @PathParam("ruleSet")
                    String ruleSet,
            @QueryParam("revision") @Parameter(description = REVISION, example = "1")
                    @Nullable Long revision,
            @Context Language language) {
        return readable.known(ruleSet, revision).frame(language);
    }

    @GET
    @Path("/{ruleSet}/product-sets")
    @Operation(
            operationId = "listProductSets",
            summary = "List the product sets of a rule set",
            description =
                    "The product sets (Appendix I) whose rubrics are known, by code; empty for a"
                            + " rule set of which only the frame is known.")
    public Page<ProductSetSummary> productSets(
            @Parameter(description = "Id of the rule set", example = "26-2026")
                    @PathParam("ruleSet")
                    String ruleSet,
            @QueryParam("revision") @Parameter(description = REVISION, example = "1")
                    @Nullable Long revision,
            @BeanParam @Valid PageQuery page,
            @Context Language language) {
        RuleSet known = readable.known(ruleSet, revision);
        return page(
                known.rubrics(),
                rubric -> rubric.productSet().code(),
                page,
                rubric -> ProductSetSummary.of(known, rubric, language));
    }

    @GET
    @Path("/{ruleSet}/product-sets/{productSet}")
    @Operation(
            operationId = "getProductSet",
            summary = "Read the rubric of a product set",
            description =
                    "The full tree of criteria with options, points, star marks, notes, conditions"
                            + " and variants (Appendix II). A choice in a score sheet is the number of"
                            + " an option in the options array as served here, from 1. Texts by"
                            + " Accept-Language; they are a working wording that does not replace"
                            + " Appendix II.")
    public RubricView productSet(
            @Parameter(description = "Id of the rule set", example = "26-2026")
                    @PathParam("ruleSet")
                    String ruleSet,
            @Parameter(description = "Code of the product set, 01 to 26", example = "01")
                    @PathParam("productSet")
                    String productSet,
            @QueryParam("revision") @Parameter(description = REVISION, example = "1")
                    @Nullable Long revision,
            @Context Language language) {
        RuleSet known = readable.known(ruleSet, revision);
        Rubric rubric = known.rubric(productSet).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        return RubricView.of(known, rubric, language);
    }

    /** A page of a fixed list: the rows behind the one that the cursor names. */
    private static <R, T> Page<T> page(
            List<R> all, Function<R, String> key, PageQuery page, Function<R, T> view) {
        Cursor cursor = page.cursor();
        List<String> keys = all.stream().map(key).toList();
        int from = cursor == null ? 0 : keys.indexOf(cursor.text(0)) + 1;
        List<R> rows = all.stream().skip(from).limit(page.fetch()).toList();
        return Page.of(rows, page, row -> Cursor.of(key.apply(row)), view);
    }
}
