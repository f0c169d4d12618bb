package vn.ocop.evaluation.credential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.paper.PaperAnswer;

@Path("/v1/certificates/{id}/printout")
@RunOnVirtualThread
@PermitAll
@Tag(
        name = "Credentials",
        description =
                "Chứng thực số: certificates as W3C Verifiable Credentials 2.0, their status lists, keys and verifier")
class PrintoutResource {

    private final PrintCertificate print;

    PrintoutResource(PrintCertificate print) {
        this.print = print;
    }

    @GET
    @Produces(PaperAnswer.PDF)
    @Operation(
            operationId = "printCertificate",
            summary = "Certificate as PDF",
            description =
                    "One page A4 across, in Vietnamese, fonts embedded: issuing body, product, holder, stars, decision,"
                            + " term, and the QR code of the public page /c/{code}. Public as that page. A mark across"
                            + " it says when it was made up for a demonstration, and when it expired, was revoked or"
                            + " replaced. It is a copy of the register for reading, not the signed paper.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = PaperAnswer.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(
            @PathParam("id") @Parameter(description = "Id of the certificate.") UUID id) {
        return PaperAnswer.of(print.of(id), "giay-chung-nhan-" + id);
    }
}
