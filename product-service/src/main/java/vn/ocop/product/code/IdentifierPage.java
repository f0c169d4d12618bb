package vn.ocop.product.code;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.product.classification.IdentifierScheme;

/** Which number is looked up. */
public class IdentifierPage extends PageQuery {
    @QueryParam("scheme")
    @NotNull
    @Parameter(
            description = "Kind of number, code list identifier-scheme.",
            example = "OCOP_NUMBER",
            required = true)
    @Nullable IdentifierScheme scheme;

    @QueryParam("value")
    @NotNull
    @Size(min = 1, max = 64)
    @Parameter(description = "The number as printed.", example = "40-17827-1-2026", required = true)
    @Nullable String value;
}
