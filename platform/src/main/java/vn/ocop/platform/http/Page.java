package vn.ocop.platform.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
public record Page<T>(
        @Schema(description = "The rows of this page", required = true) List<T> items,
        @Schema(description = "Position of the next page; absent on the last page")
                @Nullable String nextCursor,
        @Schema(
                        description = "Number of rows of the whole filter; only with count=true",
                        examples = "512")
                @Nullable Long total,
        @Schema(
                        description =
                                "Counts per facet over the whole filter; only where facets were asked for")
                @Nullable Map<String, List<FacetCount>> facets) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Shapes rows, of which one more than the page's limit was fetched.
     *
     * @param position the sort keys of a row, the unique one last
     */
    public static <R, T> Page<T> of(
            List<R> rowsLimitPlusOne,
            PageQuery page,
            Function<R, Cursor> position,
            Function<R, T> view) {
        var more = rowsLimitPlusOne.size() > page.limit();
        var shown = more ? rowsLimitPlusOne.subList(0, page.limit()) : rowsLimitPlusOne;
        var next = more ? page.next(position.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(view).toList(), next, null, null);
    }

    /** A list that is known to fit on one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null, null);
    }

    public Page<T> withTotal(@Nullable Long count) {
        return new Page<>(items, nextCursor, count, facets);
    }

    public Page<T> withFacets(@Nullable Map<String, List<FacetCount>> counts) {
        return new Page<>(items, nextCursor, total, counts);
    }
}
