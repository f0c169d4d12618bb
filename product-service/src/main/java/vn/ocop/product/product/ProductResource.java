package vn.ocop.product.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;
import vn.ocop.product.patch.Patch;
import vn.ocop.product.product.ChangeProduct.Target;

@Path("/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.PRODUCER})
@Tag(
        name = "Products",
        description = "Sản phẩm: what one line of a decision names, with variants and numbers")
class ProductResource {

    private final RegisterProduct register;
    private final EditProduct edit;
    private final ReportProduction report;
    private final ReadProduct read;
    private final ObjectMapper json;

    ProductResource(
            RegisterProduct register,
            EditProduct edit,
            ReportProduction report,
            ReadProduct read,
            ObjectMapper json) {
        this.register = register;
        this.edit = edit;
        this.report = report;
        this.read = read;
        this.json = json;
    }

    @POST
    @Command
    @Operation(
            operationId = "registerProduct",
            summary = "Register a product",
            description =
                    "By a registry officer for a unit in his area, or by a confirmed manager for his producer. With"
                            + " historical=true an officer records it from an old decision: producer and commune may be absent,"
                            + " the unit may be of the old map.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewProduct.class),
                            examples = {
                                @ExampleObject(name = "new product", value = ProductExamples.NEW),
                                @ExampleObject(
                                        name = "from history",
                                        value = ProductExamples.HISTORICAL)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response register(
            @Valid NewProduct request,
            @HeaderParam("Ocop-Demonstration")
                    @Parameter(
                            description =
                                    "true marks a record made up for a demonstration; pages say so.")
                    boolean demonstration,
            @Context Language language) {
        var view = read.view(register.with(request, demonstration), language);
        return Created.of("/v1/products/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getProduct",
            summary = "Read a product",
            description =
                    "All of it for officers and auditors of its area and for its producer; for anybody what is"
                            + " public, once it is public: with a certificate past or present, or shown by its producer.")
    public ProductView get(
            @PathParam("id") @Parameter(description = "Id of the product.") UUID id,
            @Context Language language) {
        return read.view(id, language);
    }

    @PATCH
    @Path("/{id}")
    @Command
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeProduct",
            summary = "Change a product",
            description =
                    "Merge patch, by registry officers of its area and confirmed managers of its producer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ProductChange.class),
                            examples =
                                    @ExampleObject(
                                            name = "description",
                                            value = ProductExamples.CHANGE)))
    public ProductView change(
            @PathParam("id") @Parameter(description = "Id of the product.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonNode body,
            @Context Language language) {
        var patch = Patch.of(body, ProductChange.class, json);
        return read.view(edit.with(new Target(id, ifMatch), patch), language);
    }

    @POST
    @Path("/{id}/variants")
    @Command
    @Operation(
            operationId = "addVariant",
            summary = "Add a variant",
            description =
                    "A form in which the product is sold: strength, flavour, net content, pack.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewVariant.class),
                            examples =
                                    @ExampleObject(name = "pack", value = ProductExamples.VARIANT)))
    public ProductView addVariant(
            @PathParam("id") @Parameter(description = "Id of the product.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewVariant request,
            @Context Language language) {
        return read.view(edit.add(new Target(id, ifMatch), request), language);
    }

    @POST
    @Path("/{id}/production-states")
    @Command
    @Operation(
            operationId = "reportProductionState",
            summary = "Report whether a product is made",
            description =
                    "A pause never changes a certificate; ENDED, confirmed by the commune, starts the 15 days for"
                            + " revocation.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewProductionState.class),
                            examples =
                                    @ExampleObject(
                                            name = "seasonal",
                                            value = ProductExamples.STATE)))
    public ProductView reportProductionState(
            @PathParam("id") @Parameter(description = "Id of the product.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewProductionState request,
            @Context Language language) {
        return read.view(report.state(new Target(id, ifMatch), request), language);
    }

    @POST
    @Path("/{id}/publication")
    @Command
    @Operation(
            operationId = "publishProduct",
            summary = "Show a product, or no longer",
            description =
                    "A product without certificate is shown as not yet recognised. One with a certificate past or"
                            + " present is public anyway.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewPublication.class),
                            examples =
                                    @ExampleObject(
                                            name = "show",
                                            value = ProductExamples.PUBLICATION)))
    public ProductView publish(
            @PathParam("id") @Parameter(description = "Id of the product.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewPublication request,
            @Context Language language) {
        return read.view(
                report.publication(new Target(id, ifMatch), request.published()), language);
    }
}
