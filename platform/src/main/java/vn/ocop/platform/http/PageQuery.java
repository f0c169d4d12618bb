package vn.ocop.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for; a {@code @BeanParam} of list operations. */
public class PageQuery {
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    @QueryParam(LIMIT)
    @DefaultValue("20")
    @Min(1)
    @Max(200)
    @Parameter(description = "Rows on a page, 1 to 200.", example = "20")
    int limit = 20;

    @QueryParam(CURSOR)
    @Parameter(
            description =
                    "Position after which the page begins: nextCursor of the page before, unchanged"
                            + " and with the same filter and sort.")
    @Nullable String cursor;

    @Context @Nullable UriInfo uri;

    public int limit() {
        return limit;
    }

    /** One row more than the page shows: its presence tells that there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    public @Nullable Cursor cursor() {
        return cursor == null ? null : CursorText.read(cursor, query());
    }

    String next(Cursor position) {
        return CursorText.write(position, query());
    }

    /** Path, filter and sort: what a cursor belongs to. */
    private String query() {
        var info = uri;
        if (info == null) {
            return "";
        }
        var filter = new TreeMap<>(info.getQueryParameters());
        filter.remove(LIMIT);
        filter.remove(CURSOR);
        return info.getPath() + filter;
    }
}
