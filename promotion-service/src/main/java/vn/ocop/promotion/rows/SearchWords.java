package vn.ocop.promotion.rows;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.text.VietnameseText;

/**
 * The words of a search.
 *
 * @param marks as typed, in lower case
 * @param folded without marks; empty when there is nothing to search for
 */
public record SearchWords(String marks, String folded) {

    static SearchWords of(@Nullable String typed) {
        var text = typed == null ? "" : typed;
        return new SearchWords(
                VietnameseText.clean(text).toLowerCase(Locale.ROOT), VietnameseText.fold(text));
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }
}
