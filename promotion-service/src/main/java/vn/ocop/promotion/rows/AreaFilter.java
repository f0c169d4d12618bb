package vn.ocop.promotion.rows;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.CountedPageQuery;

/** What all lists of this service can be filtered by. */
public class AreaFilter extends CountedPageQuery {
    @QueryParam("q")
    @Size(max = 200)
    @Parameter(
            description =
                    "Words to look for, with or without marks, composed or not; hits with the marks"
                            + " as typed come first.",
            example = "hoi cho ocop")
    @Nullable String q;

    @QueryParam("unit")
    @Parameter(
            description =
                    "Unit in whose area the record lies, on either map: VN-2T:40, VN-3T:40; a bare"
                            + " code is of today's map. Repeated: any of them.",
            example = "VN-2T:40")
    List<String> unit = List.of();

    public SearchWords words() {
        return SearchWords.of(q);
    }

    public List<String> units() {
        return unit;
    }
}
