package vn.ocop.product.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.product.page.PublicRecords.PublicCertificate;
import vn.ocop.product.page.PublicRecords.PublicProduct;
import vn.ocop.product.product.ProductView;

@Path("/")
@RunOnVirtualThread
@PermitAll
@Tag(
        name = "Pages",
        description = "Trang tra cứu: the pages behind the QR codes, for people and for programs")
class PageResource {

    private final PublicRecords records;
    private final PageTexts texts;
    private final PageMapper answers;
    private final PageConfig config;
    private final Clock clock;

    PageResource(
            PublicRecords records,
            PageTexts texts,
            PageMapper answers,
            PageConfig config,
            Clock clock) {
        this.records = records;
        this.texts = texts;
        this.answers = answers;
        this.config = config;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance product(ProductPage page, Frame frame);

        static native TemplateInstance certificate(CertificatePage page, Frame frame);

        static native TemplateInstance absent(Frame frame);
    }

    @GET
    @Path("/p/{code}")
    @Produces({PageMapper.HTML, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "productPage",
            summary = "Page of a product",
            description =
                    "A page in Vietnamese, or JSON by Accept. Says first whether a star holds today. To be kept for a"
                            + " minute, never beyond the day in Vietnam.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProductView.class))
            })
    public Response product(
            @PathParam("code")
                    @Parameter(description = "Short code of the product.", example = "7kq2m9xw4t")
                    String code,
            @HeaderParam("If-None-Match")
                    @Parameter(
                            description =
                                    "ETag of the copy at hand; 304 when it is still the same.")
                    @Nullable String ifNoneMatch,
            @Context HttpHeaders headers) {
        var found = records.product(code);
        if (wantsJson(headers)) {
            return answers.json(
                    found.map(PublicProduct::view)
                            .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND)));
        }
        return found.map(
                        record ->
                                answers.html(
                                        Templates.product(
                                                        texts.page(record.product(), record.view()),
                                                        frame(record.view().name(), "/p/" + code))
                                                .render(),
                                        ifNoneMatch))
                .orElseGet(this::absent);
    }

    @GET
    @Path("/c/{code}")
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
            @HeaderParam("If-None-Match")
                    @Parameter(
                            description =
                                    "ETag of the copy at hand; 304 when it is still the same.")
                    @Nullable String ifNoneMatch,
            @Context HttpHeaders headers) {
        var found = records.certificate(code);
        if (wantsJson(headers)) {
            return answers.json(
                    found.map(PageResource::view)
                            .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND)));
        }
        return found.map(
                        record ->
                                answers.html(
                                        Templates.certificate(
                                                        texts.page(
                                                                record.certificate(),
                                                                record.view()),
                                                        frame(
                                                                "Giấy chứng nhận: "
                                                                        + record.view().name(),
                                                                "/c/" + code))
                                                .render(),
                                        ifNoneMatch))
                .orElseGet(this::absent);
    }

    @GET
    @Path("/p/{code}/qr.svg")
    @Produces(PageMapper.SVG)
    @Operation(
            operationId = "productQr",
            summary = "QR code of a product's page",
            description = "A drawing for labels; carries the public address of the page.")
    @APIResponse(
            responseCode = "200",
            description = "The drawing",
            content =
                    @Content(
                            mediaType = PageMapper.SVG,
                            schema = @Schema(type = SchemaType.STRING)))
    public Response productQr(
            @PathParam("code")
                    @Parameter(description = "Short code of the product.", example = "7kq2m9xw4t")
                    String code) {
        var product = records.product(code).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        return answers.drawing(qr("/p/" + product.view().code()));
    }

    @GET
    @Path("/c/{code}/qr.svg")
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
        return answers.drawing(qr("/c/" + found.certificate().code()));
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

    private Response absent() {
        return answers.absent(Templates.absent(frame("Không tìm thấy", "/")).render());
    }

    private Frame frame(String title, String path) {
        return new Frame(
                title + " | OCOP",
                answers.style(),
                StandingText.day(VietnamTime.today(clock)),
                config.addressOf(path),
                qr(path));
    }

    private String qr(String path) {
        return QrSvg.of(config.addressOf(path), "Mã QR của trang này");
    }

    /** A browser, and whoever does not care, gets the page. */
    private static boolean wantsJson(HttpHeaders headers) {
        for (var type : headers.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return false;
            }
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return true;
            }
        }
        return false;
    }
}
