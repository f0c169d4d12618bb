package vn.ocop.promotion.listing;

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
import vn.ocop.platform.http.Page;
import vn.ocop.platform.security.Roles;

@Path("/v1/listings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.PROMOTION_OFFICER, Roles.PARTNER})
@Tag(
        name = "Listings",
        description = "Niêm yết trên sàn thương mại điện tử: where a product is offered online")
class ListingResource {

    private final KeepListing keep;
    private final ReadListing read;
    private final ListingList list;

    ListingResource(KeepListing keep, ReadListing read, ListingList list) {
        this.keep = keep;
        this.read = read;
        this.list = list;
    }

    @POST
    @Command
    @Operation(
            operationId = "listProductOnline",
            summary = "Record a listing",
            description =
                    "By an officer of the product's area, or by a partner (a marketplace) for any public"
                            + " product; a partner's listing is its own. One open listing for each product,"
                            + " marketplace and address.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewListing.class),
                            examples =
                                    @ExampleObject(
                                            name = "marketplace",
                                            value = ListingExamples.LISTING)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ListingView.class)))
    public Response open(@Valid NewListing request) {
        var view = read.view(keep.listed(request));
        return Created.of("/v1/listings/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getListing",
            summary = "Read a listing",
            description =
                    "Public for products with a certificate past or present and published ones; others by"
                            + " the officers of their area and the partner that listed them.")
    public ListingView get(@PathParam("id") @Parameter(description = "The listing") UUID id) {
        return read.view(id);
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listListings",
            summary = "List online listings",
            description = "Those that the caller may see as with a single one; the latest first.")
    public Page<ListingSummary> list(@BeanParam @Valid ListingFilter filter) {
        return list.of(filter);
    }

    @POST
    @Path("/{id}/delisting")
    @Command
    @Operation(
            operationId = "delistProduct",
            summary = "End a listing",
            description = "By an officer of the product's area, or by the partner that listed it.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewDelisting.class),
                            examples =
                                    @ExampleObject(
                                            name = "delisting",
                                            value = ListingExamples.DELISTING)))
    public ListingView delist(
            @PathParam("id") @Parameter(description = "The listing") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewDelisting request) {
        return read.view(keep.delisted(id, ifMatch, request));
    }
}
