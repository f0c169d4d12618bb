package vn.ocop.evaluation.recognition.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.evaluation.certificate.CertificateView;
import vn.ocop.evaluation.certificate.ReadCertificate;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;

@Path("/v1/historical-recognitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.EVALUATION_OFFICER)
@Tag(
        name = "Historical recognitions",
        description =
                "Công nhận trước đây: recorded as known under 1048/2019, 148/2023, 1489/2025; nothing is filled in")
class HistoricalRecognitionResource {

    static final String EXAMPLE =
            """
            {"productId": "0198b7d2-1111-7a2b-8c3d-4e5f60718293", "decisionNumber": "279/QĐ-UBND",
             "signedOn": {"value": "2022-01-27", "precision": "DAY"}, "issuingBody": "UBND tỉnh Trà Vinh",
             "stars": 3, "roundYear": 2021, "source": "https://travinh.gov.vn/"}""";

    private final RecordHistoricalRecognition record;
    private final ReadCertificate read;

    HistoricalRecognitionResource(RecordHistoricalRecognition record, ReadCertificate read) {
        this.record = record;
        this.read = read;
    }

    @POST
    @Command
    @Operation(
            operationId = "recordHistoricalRecognition",
            summary = "Record an earlier recognition",
            description =
                    "By an evaluation officer of the province or the centre. Only the product and the source are required;"
                            + " what is absent stays absent. If every possible last day is past the certificate is EXPIRED,"
                            + " if every one lies ahead IN_FORCE, otherwise UNKNOWN. The same facts sent again answer 200"
                            + " with the record that is there.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewHistoricalRecognition.class),
                            examples =
                                    @ExampleObject(name = "recognition of 2022", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = CertificateView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same had been recorded before",
            content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response record(@Valid NewHistoricalRecognition request, @Context Language language) {
        var recorded = record.with(request);
        var view = read.of(recorded.id(), null, language);
        return recorded.isNew()
                ? Created.of("/v1/certificates/" + view.id(), view)
                : Response.ok(view).build();
    }
}
