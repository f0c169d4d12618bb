package vn.ocop.product.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Language;

@Path("/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Catalogue", description = "Danh mục sản phẩm OCOP: search, filters and counts")
class CatalogueResource {

    private final Catalogue catalogue;

    CatalogueResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProducts",
            summary = "The catalogue",
            description =
                    "Products with a certificate past or present, and those their producers show. stars means the"
                            + " certificate in force today. Officers find unpublished products of their areas with scope=area,"
                            + " a producer's people their own with scope=own.")
    public Page<CatalogueSummary> list(
            @BeanParam @Valid CataloguePage query, @Context Language language) {
        return catalogue.of(query, language);
    }
}
