package vn.ocop.product.producer;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.CountedPageQuery;
import vn.ocop.product.classification.LegalForm;

/** The filter of the list of producers. */
public class ProducersPage extends CountedPageQuery {
    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words of the name, with or without marks.", example = "cam xa doai")
    @Nullable String q;

    @QueryParam("unit")
    @Parameter(
            description =
                    "Unit in whose area the producer lies, on either map; a bare code is of today's map."
                            + " Repeated: any of them.",
            example = "VN-2T:40")
    List<String> unit = List.of();

    @QueryParam("legalForm")
    @Parameter(description = "Legal form as of today, code list legal-form. Repeated: any of them.")
    List<LegalForm> legalForm = List.of();
}
