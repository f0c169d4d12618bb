package vn.ocop.product.catalogue;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.CountedPageQuery;
import vn.ocop.product.classification.LegalForm;

/** The filter of the catalogue. */
public class CataloguePage extends CountedPageQuery {
    @QueryParam("q")
    @Size(max = 200)
    @Parameter(
            description =
                    "Words of the product's name, or the producer's name; with or without marks, in any Unicode"
                            + " form. Names that have it with its marks come first.",
            example = "nuoc mam cua hoi")
    @Nullable String q;

    @QueryParam("stars")
    @Parameter(
            description = "Stars of the certificate in force today, 3 to 5. Repeated: any of them.",
            example = "4")
    List<Integer> stars = List.of();

    @QueryParam("validity")
    @Parameter(
            description =
                    "Standing as of today, code list catalogue-validity; NONE finds products without"
                            + " certificate. Repeated: any of them.")
    List<CatalogueValidity> validity = List.of();

    @QueryParam("unit")
    @Parameter(
            description =
                    "Unit in whose area the product lies. A bare code is of today's map (82 is Đồng Tháp),"
                            + " VN-3T:82 is of the map until 30 June 2025 (Tiền Giang); the two give different products."
                            + " Repeated: any of them.",
            example = "VN-2T:40")
    List<String> unit = List.of();

    @QueryParam("legalForm")
    @Parameter(
            description =
                    "Legal form of the producer as of today, code list legal-form. Repeated: any of them.")
    List<LegalForm> legalForm = List.of();

    @QueryParam("productGroup")
    @Parameter(
            description =
                    "Sector or group, code list product-group; a sector finds its groups. Repeated: any of them.",
            example = "I.4")
    List<@Pattern(regexp = "[IV]{1,3}(\\.[1-9])?") String> productGroup = List.of();

    @QueryParam("sort")
    @Pattern(regexp = "relevance|-?name|-?stars|-?lastDay")
    @Parameter(
            description =
                    "relevance (when q is given), name, stars or lastDay, with - in front for the reverse. relevance"
                            + " is the default with q, name without.",
            example = "-stars")
    @Nullable String sort;

    @QueryParam("facets")
    @Pattern(
            regexp = "(stars|unit|validity|productGroup)(,(stars|unit|validity|productGroup)){0,3}")
    @Parameter(
            description =
                    "Counts over the whole filter, several with commas: stars, unit (provinces, or communes when one"
                            + " province is asked for), validity, productGroup (sectors).",
            example = "stars,unit")
    @Nullable String facets;

    @QueryParam("scope")
    @Pattern(regexp = "public|area|own")
    @DefaultValue("public")
    @Parameter(
            description =
                    "public: what anybody may see; area: all products of the caller's areas, for officers and"
                            + " auditors; own: all products of the producers for which the caller acts.",
            example = "public")
    String scope = "public";
}
