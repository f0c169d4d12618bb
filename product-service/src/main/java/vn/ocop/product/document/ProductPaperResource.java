package vn.ocop.product.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;

@Path("/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Papers")
class ProductPaperResource {

    private final ReadPaper read;

    ProductPaperResource(ReadPaper read) {
        this.read = read;
    }

    @GET
    @Path("/{id}/papers")
    @PermitAll
    @Operation(
            operationId = "listProductPapers",
            summary = "List the papers of a product",
            description =
                    "Those of the product, and of its producer, that the caller may read and that are not"
                            + " withdrawn, the oldest first.")
    public Page<PaperView> ofProduct(
            @PathParam("id") @Parameter(description = "Id of the product.") UUID id,
            @BeanParam @Valid PageQuery query) {
        return read.ofProduct(id, query);
    }
}
