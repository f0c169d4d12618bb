package vn.ocop.evaluation.recognition;

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
import vn.ocop.platform.http.Created;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;

@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.EVALUATION_OFFICER)
@Tag(
        name = "Decisions",
        description =
                "Quyết định: approval of results, recognition, revocation, withdrawal, correction, reissue,"
                        + " transfer; Decision 26/2026/QĐ-TTg")
class DecisionResource {

    private final DraftDecision draft;
    private final SignDecision sign;
    private final ReadDecisions read;

    DecisionResource(DraftDecision draft, SignDecision sign, ReadDecisions read) {
        this.draft = draft;
        this.sign = sign;
        this.read = read;
    }

    @POST
    @Command
    @Operation(
            operationId = "draftDecision",
            summary = "Prepare a decision",
            description =
                    "By an evaluation officer of the deciding level: the province for 3 and 4 stars, the centre for 5."
                            + " Stars and kind of recognition come from the confirmed result. A revocation refers to a"
                            + " concluded inspection or to a letter, a transfer follows that of the product in the"
                            + " registry. Nothing happens before the signature.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewDecision.class),
                            examples = {
                                @ExampleObject(
                                        name = "recognition",
                                        value = DecisionExamples.RECOGNITION),
                                @ExampleObject(
                                        name = "revocation",
                                        value = DecisionExamples.REVOCATION),
                                @ExampleObject(
                                        name = "withdrawal",
                                        value = DecisionExamples.WITHDRAWAL),
                                @ExampleObject(
                                        name = "correction",
                                        value = DecisionExamples.CORRECTION),
                                @ExampleObject(name = "reissue", value = DecisionExamples.REISSUE),
                                @ExampleObject(name = "transfer", value = DecisionExamples.TRANSFER)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Prepared",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response draft(@Valid NewDecision request, @Context Language language) {
        var view = read.one(draft.with(request), language);
        return Created.of("/v1/decisions/" + view.id(), view);
    }

    @POST
    @Path("/{id}/signature")
    @Command
    @Operation(
            operationId = "signDecision",
            summary = "Record the signature",
            description =
                    "All lines take effect with it, or none: results are approved, certificates issued (their ids stand in"
                            + " the lines of the answer), revoked or changed.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewSignature.class),
                            examples =
                                    @ExampleObject(
                                            name = "signed",
                                            value = DecisionExamples.SIGNATURE)))
    public DecisionView sign(
            @PathParam("id") @Parameter(description = "Id of the decision.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewSignature request,
            @Context Language language) {
        sign.with(id, ifMatch, request);
        return read.one(id, language);
    }

    @GET
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listDecisions",
            summary = "List decisions",
            description =
                    "Those of the caller's areas, newest first. A number alone may have several hits.")
    public Page<DecisionSummary> list(
            @BeanParam @Valid DecisionFilter filter, @BeanParam @Valid PageQuery page) {
        return read.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getDecision",
            summary = "Read a decision",
            description = "With its lines, and the certificates that its signature issued.")
    public DecisionView get(
            @PathParam("id") @Parameter(description = "Id of the decision.") UUID id,
            @Context Language language) {
        return read.one(id, language);
    }
}
