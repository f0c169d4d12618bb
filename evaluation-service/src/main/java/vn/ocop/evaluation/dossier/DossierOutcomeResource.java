package vn.ocop.evaluation.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;

/** What follows an evaluation: approval, forwarding, return, non-recognition. */
@Path("/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.EVALUATION_OFFICER)
@Tag(
        name = "Dossiers",
        description = "Hồ sơ đánh giá, phân hạng: from draft to outcome, step by step")
class DossierOutcomeResource {

    private final DossierDesk desk;
    private final ApproveResult approve;
    private final ForwardDossier forward;
    private final DeclineDossier decline;
    private final DossierViews views;

    DossierOutcomeResource(
            DossierDesk desk,
            ApproveResult approve,
            ForwardDossier forward,
            DeclineDossier decline,
            DossierViews views) {
        this.desk = desk;
        this.approve = approve;
        this.forward = forward;
        this.decline = decline;
        this.views = views;
    }

    @POST
    @Path("/{id}/approval")
    @Command
    @Operation(
            operationId = "approveResult",
            summary = "Record the approval of the result",
            description =
                    "The province approves the confirmed result, with number and date of its decision.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Letter.class),
                            examples =
                                    @ExampleObject(
                                            name = "approval",
                                            value = DossierExamples.LETTER)))
    public DossierView approveResult(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Letter request,
            @Context Language language) {
        var dossier = desk.take(id, Act.APPROVAL, ifMatch);
        approve.approve(dossier, request.number(), request.date());
        return views.of(dossier, language);
    }

    @POST
    @Path("/{id}/forwarding")
    @Command
    @Operation(
            operationId = "forwardDossier",
            summary = "Forward a dossier to the centre",
            description =
                    "By the province with its letter, from the threshold of the rule set on (90 points), whatever the star minimums say; its date decides the round of the centre.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Letter.class),
                            examples =
                                    @ExampleObject(
                                            name = "forwarding",
                                            value = DossierExamples.LETTER)))
    public DossierView forwardDossier(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Letter request,
            @Context Language language) {
        var dossier = desk.take(id, Act.FORWARDING, ifMatch);
        forward.with(dossier, request);
        return views.of(dossier, language);
    }

    @POST
    @Path("/{id}/return")
    @Command
    @Operation(
            operationId = "returnDossier",
            summary = "Return a dossier to its province",
            description =
                    "By the centre, after an evaluation below the threshold: the province then recognises 3 or 4 stars or evaluates again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Reason.class),
                            examples =
                                    @ExampleObject(
                                            name = "return",
                                            value = DossierExamples.REASON)))
    public DossierView returnDossier(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Reason request,
            @Context Language language) {
        var dossier = desk.take(id, Act.RETURN, ifMatch);
        forward.back(dossier, request.reason());
        return views.of(dossier, language);
    }

    @POST
    @Path("/{id}/non-recognition")
    @Command
    @Operation(
            operationId = "declineDossier",
            summary = "Record that the product is not recognised",
            description =
                    "By an officer of the level that has the dossier, with the written notice of the"
                            + " result: the result is below 3 stars, an exclusion or a stop, or for an"
                            + " upgrade not above the star that is held, which then stays until its own"
                            + " end. The dossier is closed and another one may be opened.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Letter.class),
                            examples =
                                    @ExampleObject(
                                            name = "notice",
                                            value = DossierExamples.LETTER)))
    public DossierView declineDossier(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Letter request,
            @Context Language language) {
        var dossier = desk.take(id, Act.NON_RECOGNITION, ifMatch);
        decline.with(dossier, request);
        return views.of(dossier, language);
    }
}
