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
import vn.ocop.product.page.PublicRecords.PublicProduct;
import vn.ocop.product.product.ProductView;

@Path("/p")
@RunOnVirtualThread
@PermitAll
@Tag(
        name = "Pages",
        description = "Trang tra cứu: the pages behind the QR codes, for people and for programs")
class ProductPageResource {

    private final PublicRecords records;
    private final PageTexts texts;
    private final PageMapper answers;

    ProductPageResource(PublicRecords records, PageTexts texts, PageMapper answers) {
        this.records = records;
        this.texts = texts;
        this.answers = answers;
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance product(ProductPage page, Frame frame);
    }

    @GET
    @Path("/{code}")
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
            @Context HttpHeaders headers) {
        return answers.of(
                headers, records.product(code), PublicProduct::view, found -> page(found, code));
    }

    private String page(PublicProduct found, String code) {
        return Templates.product(
                        texts.page(found.product(), found.view()),
                        answers.frame(found.view().name(), "/p/" + code))
                .render();
    }

    @GET
    @Path("/{code}/qr.svg")
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
        return answers.qr("/p/" + product.view().code());
    }
}
