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
import vn.ocop.evaluation.dossier.form.CommuneReport;
import vn.ocop.evaluation.dossier.form.Samples;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;

/** The steps that lead a dossier to its evaluation. */
@Path("/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.EVALUATION_OFFICER)
@Tag(
        name = "Dossiers",
        description = "Hồ sơ đánh giá, phân hạng: from draft to outcome, step by step")
class DossierStepResource {

    private final DossierDesk desk;
    private final SubmitDossier submit;
    private final ReceiveDossier receive;
    private final ReportOnDossier report;
    private final RecordSamples samples;
    private final DossierViews views;

    DossierStepResource(
            DossierDesk desk,
            SubmitDossier submit,
            ReceiveDossier receive,
            ReportOnDossier report,
            RecordSamples samples,
            DossierViews views) {
        this.desk = desk;
        this.submit = submit;
        this.receive = receive;
        this.report = report;
        this.samples = samples;
        this.views = views;
    }

    @POST
    @Path("/{id}/submission")
    @Command
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER})
    @Operation(
            operationId = "submitDossier",
            summary = "Submit a dossier",
            description =
                    "By the producer or an officer of the area. Forms 01 and 02 and the samples block it, nothing else (Art. 7.1); what is missing is told at once with pointers. The rule set follows from the day of filing (Art. 11, 12); the hashes of the papers are frozen.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Submission.class),
                            examples =
                                    @ExampleObject(
                                            name = "submission",
                                            value = DossierExamples.SUBMISSION)))
    public DossierView submitDossier(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Submission request,
            @Context Language language) {
        var dossier = desk.take(id, Act.SUBMISSION, ifMatch);
        submit.with(dossier, request);
        return views.of(dossier, language);
    }

    @POST
    @Path("/{id}/receipt")
    @Command
    @Operation(
            operationId = "receiveDossier",
            summary = "Record the receipt",
            description =
                    "By an officer of the level that receives: commune (15 working days run from here), province, or the centre for a forwarded dossier.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Receipt.class),
                            examples =
                                    @ExampleObject(
                                            name = "receipt",
                                            value = DossierExamples.RECEIPT)))
    public DossierView receiveDossier(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Receipt request,
            @Context Language language) {
        var dossier = desk.take(id, ReceiveDossier.act(request.level()), ifMatch);
        receive.with(dossier, request);
        return views.of(dossier, language);
    }

    @POST
    @Path("/{id}/commune-report")
    @Command
    @Operation(
            operationId = "reportOnDossier",
            summary = "Hand in the report and request of the commune",
            description =
                    "Form 03 on the four topics with the letter of request, whose date decides the round of the year; the dossier is then REQUESTED.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = CommuneReport.class),
                            examples =
                                    @ExampleObject(
                                            name = "commune-report",
                                            value = DossierExamples.REPORT)))
    public DossierView reportOnDossier(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid CommuneReport request,
            @Context Language language) {
        var dossier = desk.take(id, Act.COMMUNE_REPORT, ifMatch);
        report.with(dossier, request);
        return views.of(dossier, language);
    }

    @POST
    @Path("/{id}/samples")
    @Command
    @Operation(
            operationId = "recordSamples",
            summary = "Record the samples received",
            description =
                    "Number of samples and day of receipt, by an officer of commune or province; the product set says how many are needed, set 26 none. A later record replaces the earlier one.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Samples.class),
                            examples =
                                    @ExampleObject(
                                            name = "samples",
                                            value = DossierExamples.SAMPLES)))
    public DossierView recordSamples(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Samples request,
            @Context Language language) {
        var dossier = desk.take(id, Act.SAMPLES, ifMatch);
        samples.with(dossier, request);
        return views.of(dossier, language);
    }
}
