package vn.ocop.platform.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A page of a list that counts its rows when asked to. */
public class CountedPageQuery extends PageQuery {
    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(
            description = "true adds total, the number of rows of the whole filter.",
            example = "true")
    boolean count;

    public boolean counted() {
        return count;
    }
}
