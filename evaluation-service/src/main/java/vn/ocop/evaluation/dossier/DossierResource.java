package vn.ocop.evaluation.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import vn.ocop.evaluation.dossier.comparison.ChangesSince;
import vn.ocop.evaluation.dossier.form.Representative;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.shape.MergePatch;

/** Dossiers: opening, reading, and changing a draft. */
@Path("/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER})
@Tag(
        name = "Dossiers",
        description = "Hồ sơ đánh giá, phân hạng: from draft to outcome, step by step")
class DossierResource {

    private final OpenDossier open;
    private final ChangeDossier change;
    private final DossierDesk desk;
    private final DossierViews views;
    private final ReadDossierPatch patches;
    private final RecognisedBefore before;

    DossierResource(
            OpenDossier open,
            ChangeDossier change,
            DossierDesk desk,
            DossierViews views,
            ReadDossierPatch patches,
            RecognisedBefore before) {
        this.open = open;
        this.change = change;
        this.desk = desk;
        this.views = views;
        this.patches = patches;
        this.before = before;
    }

    @POST
    @Command
    @Operation(
            operationId = "openDossier",
            summary = "Open a dossier",
            description =
                    "As a draft, by the producer or an evaluation officer of the area. An UPGRADE or"
                            + " RE_EVALUATION begins with the content of the dossier on which the product was"
                            + " recognised last, as far as the request leaves it out, with papers that are"
                            + " still good. One open dossier"
                            + " per product and kind. Refused for a large enterprise, and for associations"
                            + " and operating centres outside product set 26 (Art. 2.3).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewDossier.class),
                            examples = @ExampleObject(name = "first", value = DossierExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response openDossier(@Valid NewDossier request, @Context Language language) {
        var view = views.of(open.with(request), language);
        return Created.of("/v1/dossiers/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER, Roles.AUDITOR})
    @Operation(
            operationId = "getDossier",
            summary = "Read a dossier",
            description =
                    "By its producer and by evaluation officers and auditors of the area, without the"
                            + " representative; with actions[], what this caller may do now.")
    public DossierView getDossier(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @Context Language language) {
        return views.of(desk.read(id), language);
    }

    @GET
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER, Roles.AUDITOR})
    @Operation(
            operationId = "listDossiers",
            summary = "List dossiers",
            description = "Those of the caller's areas or of his producers, newest first.")
    public Page<DossierSummary> listDossiers(
            @BeanParam DossierFilter filter, @BeanParam @Valid PageQuery page) {
        return desk.list(filter, page);
    }

    @PATCH
    @Path("/{id}")
    @Command
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeDossier",
            summary = "Change a draft",
            description =
                    "Merge patch (RFC 7396): what is absent stays, null removes, lists are replaced, forms"
                            + " are merged field by field and criterion by criterion; the representative is"
                            + " replaced as a whole. Drafts only.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DossierChange.class),
                            examples =
                                    @ExampleObject(name = "forms", value = DossierExamples.CHANGE)))
    public DossierView changeDossier(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonNode body,
            @Context Language language) {
        var patch = patches.from(body);
        var dossier = desk.take(id, Act.CHANGE, ifMatch);
        change.with(dossier, patch);
        return views.of(dossier, language);
    }

    @GET
    @Path("/{id}/changes-since-recognition")
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER, Roles.AUDITOR})
    @Operation(
            operationId = "getChangesSinceRecognition",
            summary = "Read what has changed since the recognition",
            description =
                    "The dossier beside the one on which the product was recognised before: fields of"
                            + " Form 01, choices of Form 02, papers to renew and papers added.")
    public ChangesSince getChangesSinceRecognition(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id) {
        return before.changes(desk.read(id));
    }

    @GET
    @Path("/{id}/representative")
    @Operation(
            operationId = "getRepresentative",
            summary = "Read the representative of Form 01",
            description =
                    "Restricted personal data, for those who handle the dossier; each reading is"
                            + " logged.")
    public Representative getRepresentative(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id) {
        return desk.representative(id);
    }
}
