package vn.ocop.product.code;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;
import vn.ocop.product.product.ChangeProduct.Target;
import vn.ocop.product.product.ProductView;
import vn.ocop.product.product.ReadProduct;

@Path("/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.REGISTRY_OFFICER)
@Tag(
        name = "Numbers",
        description = "Mã số sản phẩm: OCOP numbers given by communes, and look-up by any number")
class OcopNumberResource {

    static final String NEW = "{\"year\": 2026}";
    static final String ON_PAPER = "{\"year\": 2021, \"value\": \"40-429-17830-3-2021\"}";

    private final AssignOcopNumber assign;
    private final IdentifierSearch search;
    private final ReadProduct read;

    OcopNumberResource(AssignOcopNumber assign, IdentifierSearch search, ReadProduct read) {
        this.assign = assign;
        this.search = search;
        this.read = read;
    }

    @POST
    @Path("/{id}/ocop-numbers")
    @Command
    @Operation(
            operationId = "assignOcopNumber",
            summary = "Give a product its OCOP number",
            description =
                    "The next serial of the responsible commune, as province-commune-serial-year on today's map, by"
                            + " a registry officer of the commune or above it. Serials begin anew each year unless the province"
                            + " has set otherwise, and are never used twice. With value a number found on paper is recorded as"
                            + " it stands and the counter does not move.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewOcopNumber.class),
                            examples = {
                                @ExampleObject(name = "next number", value = NEW),
                                @ExampleObject(name = "found on paper", value = ON_PAPER)
                            }))
    public ProductView assign(
            @PathParam("id") @Parameter(description = "Id of the product.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewOcopNumber request,
            @Context Language language) {
        var product = assign.with(new Target(id, ifMatch), request);
        return read.view(product, language);
    }

    @GET
    @Path("/by-identifier")
    @PermitAll
    @Operation(
            operationId = "findProductsByIdentifier",
            summary = "Look a number up",
            description =
                    "The products that bear it, of those that the caller may see; a number may be shared, so the"
                            + " answer is a page. A GTIN finds the variant too and says whether a certificate in force covers it.")
    public Page<IdentifierHit> find(@BeanParam @Valid IdentifierPage query) {
        return search.of(query);
    }
}
