package vn.ocop.promotion.listing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.promotion.rows.AreaFilter;

/** The filter of the list of listings; words are looked for in the product's name. */
public class ListingFilter extends AreaFilter {
    @QueryParam("productId")
    @Parameter(description = "Listings of one product.")
    @Nullable UUID productId;

    @QueryParam("marketplace")
    @Size(max = 100)
    @Parameter(description = "Name of a marketplace, in any case.", example = "Postmart")
    @Nullable String marketplace;

    @QueryParam("state")
    @Parameter(description = "As of today, code list listing-state; all when absent.")
    @Nullable ListingState state;

    @QueryParam("facets")
    @Pattern(regexp = "marketplace")
    @Parameter(
            description = "Counts to add: marketplace, in folded spelling.",
            example = "marketplace")
    @Nullable String facets;
}
