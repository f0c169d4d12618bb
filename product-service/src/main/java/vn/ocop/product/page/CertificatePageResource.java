package vn.ocop.product.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.product.page.PublicRecords.PublicCertificate;

@Path("/c")
@RunOnVirtualThread
@PermitAll
@Tag(
        name = "Pages",
        description = "Trang tra cứu: the pages behind the QR codes, for people and for programs")
class CertificatePageResource {

    private final PublicRecords records;
    private final PageTexts texts;
    private final PageMapper answers;

    CertificatePageResource(PublicRecords records, PageTexts texts, PageMapper answers) {
        this.records = records;
        this.texts = texts;
        this.answers = answers;
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance certificate(CertificatePage page, Frame frame);
    }

    @GET
    @Path("/{code}")
    @Produces({PageMapper.HTML, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "certificatePage",
            summary = "Page of a certificate",
            description =
                    "A page in Vietnamese, or JSON by Accept. One that is not in force says so first and then names"
                            + " the product's certificate in force, if there is one.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CertificateView.class))
            })
    public Response certificate(
            @PathParam("code")
                    @Parameter(
                            description = "Short code of the certificate.",
                            example = "3hv8k2zq6r")
                    String code,
            @Context HttpHeaders headers) {
        return answers.of(
                headers,
                records.certificate(code),
                CertificatePageResource::view,
                found -> page(found, code));
    }

    private String page(PublicCertificate found, String code) {
        var title = "Giấy chứng nhận: " + found.view().name();
        return Templates.certificate(
                        texts.page(found.certificate(), found.view()),
                        answers.frame(title, "/c/" + code))
                .render();
    }

    @GET
    @Path("/{code}/qr.svg")
    @Produces(PageMapper.SVG)
    @Operation(
            operationId = "certificateQr",
            summary = "QR code of a certificate's page",
            description = "A drawing for labels; carries the public address of the page.")
    @APIResponse(
            responseCode = "200",
            description = "The drawing",
            content =
                    @Content(
                            mediaType = PageMapper.SVG,
                            schema = @Schema(type = SchemaType.STRING)))
    public Response certificateQr(
            @PathParam("code")
                    @Parameter(
                            description = "Short code of the certificate.",
                            example = "3hv8k2zq6r")
                    String code) {
        var found = records.certificate(code).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        return answers.qr("/c/" + found.certificate().code());
    }

    private static CertificateView view(PublicCertificate record) {
        var product = record.view();
        return new CertificateView(
                record.certificate(),
                product.id(),
                product.code(),
                product.name(),
                product.producerName(),
                PageTexts.inForce(record.certificate(), product),
                product.demonstration());
    }
}
