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
import vn.ocop.platform.http.Command;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;

/** Supplements, withdrawal and rejection. */
@Path("/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.EVALUATION_OFFICER)
@Tag(
        name = "Dossiers",
        description = "Hồ sơ đánh giá, phân hạng: from draft to outcome, step by step")
class DossierSupplementResource {

    private final DossierDesk desk;
    private final Supplements supplements;
    private final EndDossier end;
    private final DossierViews views;

    DossierSupplementResource(
            DossierDesk desk, Supplements supplements, EndDossier end, DossierViews views) {
        this.desk = desk;
        this.supplements = supplements;
        this.end = end;
        this.views = views;
    }

    @POST
    @Path("/{id}/supplement-requests")
    @Command
    @Operation(
            operationId = "requestSupplement",
            summary = "Ask for a supplement",
            description =
                    "A paper, a survey or a test, by an officer of the level that has received the dossier. The deadline runs on.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SupplementRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "supplement-requests",
                                            value = DossierExamples.SUPPLEMENT_REQUEST)))
    public DossierView requestSupplement(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid SupplementRequest request,
            @Context Language language) {
        var dossier = desk.take(id, Act.SUPPLEMENT_REQUEST, ifMatch);
        supplements.ask(dossier, request);
        return views.of(dossier, language);
    }

    @POST
    @Path("/{id}/supplements")
    @Command
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER})
    @Operation(
            operationId = "bringSupplement",
            summary = "Bring the supplement",
            description =
                    "By the producer or an officer of the area; the dossier goes back to where it came from.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SupplementPapers.class),
                            examples =
                                    @ExampleObject(
                                            name = "supplements",
                                            value = DossierExamples.SUPPLEMENT)))
    public DossierView bringSupplement(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid SupplementPapers request,
            @Context Language language) {
        var dossier = desk.take(id, Act.SUPPLEMENT, ifMatch);
        supplements.bring(dossier, request.papers());
        return views.of(dossier, language);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Command
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER})
    @Operation(
            operationId = "withdrawDossier",
            summary = "Withdraw a dossier",
            description =
                    "By the producer or an officer of the area, until it is evaluated; an agenda that has it drops it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Reason.class),
                            examples =
                                    @ExampleObject(
                                            name = "withdrawal",
                                            value = DossierExamples.REASON)))
    public DossierView withdrawDossier(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Reason request,
            @Context Language language) {
        var dossier = desk.take(id, Act.WITHDRAWAL, ifMatch);
        end.withdraw(dossier, request.reason());
        return views.of(dossier, language);
    }

    @POST
    @Path("/{id}/rejection")
    @Command
    @Operation(
            operationId = "rejectDossier",
            summary = "Reject a dossier",
            description = "With a reason, by an officer of the level that has the dossier.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Reason.class),
                            examples =
                                    @ExampleObject(
                                            name = "rejection",
                                            value = DossierExamples.REASON)))
    public DossierView rejectDossier(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Reason request,
            @Context Language language) {
        var dossier = desk.take(id, Act.REJECTION, ifMatch);
        end.reject(dossier, request.reason());
        return views.of(dossier, language);
    }
}
