package vn.ocop.evaluation.session;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ranking.Sheet;

/** What a member writes on a sheet. */
record SheetContent(
        Map<String, Integer> choices,
        List<String> knockOuts,
        List<String> stops,
        @Nullable String opinion) {

    Sheet sheet(String member) {
        return new Sheet(member, choices, knockOuts, stops);
    }

    /** A record prints its fields; this one must not end up in a log. */
    @Override
    public String toString() {
        return "SheetContent[sealed]";
    }
}
