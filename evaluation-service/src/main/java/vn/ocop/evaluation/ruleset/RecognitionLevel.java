package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a level of government evaluates, recognises and sends on.
 *
 * @param evaluates FULL or PARTIAL
 * @param recognisesStars stars that this level recognises
 * @param council whether a council sits; absent when not known
 * @param topics codes of the commune's topics where the evaluation is partial
 */
public record RecognitionLevel(
        Level level,
        String evaluates,
        List<Integer> recognisesStars,
        @Nullable Boolean council,
        List<String> topics,
        @Nullable Forwarding forwards,
        @Nullable BelowThreshold belowThreshold) {

    /** To which level a dossier goes on, for totals from–to where the law names them. */
    public record Forwarding(
            Level to,
            @Nullable Integer fromPoints,
            @Nullable Integer toPoints,
            @Nullable String what,
            @Nullable String by) {}

    /** What follows when the centre arrives below the forwarding threshold. */
    public record BelowThreshold(int points, String text) {}
}
