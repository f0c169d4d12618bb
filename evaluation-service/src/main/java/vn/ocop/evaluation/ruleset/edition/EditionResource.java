package vn.ocop.evaluation.ruleset.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.document.RuleSetDocument;
import vn.ocop.evaluation.ruleset.document.WordingsDocument;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.security.Roles;

/** How administrators bring new law into the service. */
@Path("/v1/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
@RunOnVirtualThread
@Tag(
        name = "Rule sets",
        description =
                "Bộ quy định: the law as data, readable by anyone, and the star engine as a tool")
class EditionResource {

    private final EditRuleSet edit;
    private final CorrectRuleSet correct;
    private final Reword reword;

    EditionResource(EditRuleSet edit, CorrectRuleSet correct, Reword reword) {
        this.edit = edit;
        this.correct = correct;
        this.reword = reword;
    }

    @POST
    @Command
    @Operation(
            operationId = "importRuleSet",
            summary = "Import a rule set as a draft",
            description =
                    "The format is that of the export. The document is checked as a whole: sums,"
                            + " best options, marks, conditions, variants, codes, bands, levels, time"
                            + " limits, names and wordings; 422 names every fault with its JSON"
                            + " pointer, and nothing is kept. A draft is seen by administrators only.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RuleSetDocument.class),
                            examples =
                                    @ExampleObject(
                                            name = "small rule set",
                                            value = EditionExamples.RULE_SET)))
    @APIResponse(
            responseCode = "201",
            description = "Kept as a draft",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    public Response importRuleSet(@Valid RuleSetDocument request) {
        var view = EditionView.of(edit.imported(request));
        return Created.of("/v1/rule-sets/" + view.id(), view);
    }

    @PUT
    @Path("/{ruleSet}")
    @Command
    @Operation(
            operationId = "replaceRuleSetDraft",
            summary = "Replace a draft",
            description =
                    "By another whole document with the same id. A published rule set is frozen:"
                            + " 409.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RuleSetDocument.class),
                            examples =
                                    @ExampleObject(
                                            name = "small rule set",
                                            value = EditionExamples.RULE_SET)))
    public EditionView replaceDraft(
            @PathParam("ruleSet") @Parameter(description = "Id of the draft", example = "31-2101")
                    String ruleSet,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid RuleSetDocument request) {
        return EditionView.of(edit.replaced(ruleSet, ifMatch, request));
    }

    @DELETE
    @Path("/{ruleSet}")
    @Command
    @Operation(
            operationId = "discardRuleSetDraft",
            summary = "Discard a draft",
            description = "Only a draft; what was published stays for good: 409.")
    @APIResponse(responseCode = "204", description = "Discarded")
    public void discardDraft(
            @PathParam("ruleSet") @Parameter(description = "Id of the draft", example = "31-2101")
                    String ruleSet,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        edit.discarded(ruleSet, ifMatch);
    }

    @POST
    @Path("/{ruleSet}/publication")
    @Command
    @Operation(
            operationId = "publishRuleSet",
            summary = "Publish a draft",
            description =
                    "Freezes it under its hash. It is readable by anyone, governs what its dates"
                            + " and transition rules say, and all instances know it within seconds."
                            + " Refused (422) when another rule set is in force from the same day or a"
                            + " transition rule names an unknown one.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewPublication.class),
                            examples =
                                    @ExampleObject(
                                            name = "day",
                                            value = EditionExamples.PUBLICATION)))
    public EditionView publish(
            @PathParam("ruleSet") @Parameter(description = "Id of the draft", example = "31-2101")
                    String ruleSet,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewPublication request) {
        return EditionView.of(edit.published(ruleSet, ifMatch, request.effectiveFrom()));
    }

    @POST
    @Path("/{ruleSet}/errata")
    @Command
    @Operation(
            operationId = "correctRuleSet",
            summary = "Record an erratum",
            description =
                    "A fault found after publication: the whole corrected rule set with its source"
                            + " and date becomes a new revision; the old one stays readable with"
                            + " revision=. No result changes; those concerned are listed under the"
                            + " erratum. If-Match compares the revision of the rule set.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewErratum.class),
                            examples =
                                    @ExampleObject(
                                            name = "misprint",
                                            value = EditionExamples.ERRATUM)))
    @APIResponse(
            responseCode = "201",
            description = "The new revision",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    public Response correct(
            @PathParam("ruleSet")
                    @Parameter(description = "Id of the rule set", example = "31-2101")
                    String ruleSet,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewErratum request) {
        var view = EditionView.of(correct.with(ruleSet, ifMatch, request));
        return Created.of(
                "/v1/rule-sets/" + view.id() + "?revision=" + view.ruleSetRevision(), view);
    }

    @PUT
    @Path("/{ruleSet}/wordings")
    @Command
    @Operation(
            operationId = "rewordRuleSet",
            summary = "Replace the wordings of a published rule set",
            description =
                    "Every place has exactly one text; state OFFICIAL says that they are the legal"
                            + " text. Points, marks and the hash stay as they are.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = WordingsDocument.class),
                            examples =
                                    @ExampleObject(
                                            name = "one place",
                                            value = EditionExamples.WORDINGS)))
    public WordingsView reword(
            @PathParam("ruleSet")
                    @Parameter(description = "Id of the rule set", example = "31-2101")
                    String ruleSet,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid WordingsDocument request) {
        return reword.with(ruleSet, ifMatch, request);
    }
}
