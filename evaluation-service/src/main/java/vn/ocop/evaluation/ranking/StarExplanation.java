package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.StarBand;
import vn.ocop.evaluation.ruleset.StarBands;
import vn.ocop.platform.language.Text;

/** The sentences of a ranking that found a star: total, parts, spread, band, minimums, star. */
final class StarExplanation {

    private final Sentences sentences;
    private final Ballot ballot;

    StarExplanation(Sentences sentences) {
        this.sentences = sentences;
        this.ballot = sentences.ballot();
    }

    void of(Ranking.Ranked ranked) {
        ballot.layout().gates().forEach(this::shutGate);
        total(ranked);
        parts(ranked);
        spread(ranked);
        band(ranked);
        ranked.missed().forEach(this::missed);
        star(ranked);
        for (int stars = ranked.stars() + 1; stars <= StarBands.MOST_STARS; stars++) {
            unreachable(stars, ranked);
        }
    }

    private void shutGate(Layout.Gate gate) {
        String members =
                ballot.all()
                        .filter(s -> s.chosen()[gate.leaf()] != s.counted()[gate.leaf()])
                        .map(ScoredSheet::member)
                        .collect(Collectors.joining(", "));
        if (!members.isEmpty()) {
            sentences.say(
                    "Tiêu chí %s tính 0 điểm trên phiếu của %s vì tiêu chí %s chưa đạt %s điểm.",
                    "Criterion %s counts 0 on the sheets of %s because criterion %s does not reach"
                            + " %s points.",
                    sentences.code(gate.leaf()),
                    members,
                    sentences.code(gate.opener()),
                    gate.points());
        }
    }

    private void total(Ranking.Ranked ranked) {
        String sum =
                ranked.totals().values().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" + "));
        sentences.say(
                "Tổng điểm là trung bình của các phiếu: (%s) ÷ %s, làm tròn một lần đến %s chữ số"
                        + " thập phân: %s.",
                "The total is the mean of the sheets: (%s) ÷ %s, rounded once to %s decimals: %s.",
                sum,
                ballot.size(),
                ballot.settings().decimalsKept(),
                ranked.total());
    }

    private void parts(Ranking.Ranked ranked) {
        sentences.say(
                "Theo phần: %s.",
                "By part: %s.", Text.of(list(ranked, Text::vi), list(ranked, Text::en)));
    }

    private static String list(Ranking.Ranked ranked, Function<Text, String> language) {
        return ranked.parts().entrySet().stream()
                .map(p -> p.getKey() + " " + language.apply(Sentences.number(p.getValue())))
                .collect(Collectors.joining("; "));
    }

    private void spread(Ranking.Ranked ranked) {
        @Nullable BigDecimal limit = ballot.settings().maxTotalDeviation();
        if (limit != null && ballot.size() > 1) {
            sentences.say(
                    "Chênh lệch giữa tổng cao nhất và thấp nhất là %s, %s mức %s.",
                    "The highest and the lowest total differ by %s, %s the limit of %s.",
                    ranked.spread(),
                    ranked.spreadExceeded()
                            ? Text.of("vượt", "above")
                            : Text.of("không vượt", "not above"),
                    limit);
        }
    }

    private void band(Ranking.Ranked ranked) {
        StarBand band = sentences.ruleSet().bands().ofStars(ranked.bandStars()).orElseThrow();
        sentences.say(
                "%s điểm thuộc khoảng từ %s đến %s%s của %s: %s.",
                "%s points lie in the band from %s to %s%s of %s: %s.",
                ranked.total(),
                band.from(),
                band.toIncluded() ? "" : Text.of("dưới ", "below "),
                band.to(),
                sentences.ruleSet().legalBasis().number(),
                Sentences.stars(band.stars()));
    }

    private void missed(Missed missed) {
        sentences.say(
                "%s cần từ %s điểm ở tiêu chí %s; %s là %s: chưa đạt.",
                "%s need at least %s points on criterion %s; %s is %s: missed.",
                Sentences.stars(missed.stars()),
                missed.requiredPoints(),
                sentences.named(missed.criterion()),
                tested(),
                missed.points());
    }

    private Text tested() {
        return switch (ballot.settings().starMinimumTest()) {
            case AVERAGE_POINTS -> Text.of("điểm trung bình", "the mean");
            case EVERY_SHEET -> Text.of("phiếu thấp nhất", "the lowest sheet");
            case MAJORITY ->
                    Text.of(
                            "mức mà quá nửa số phiếu đạt",
                            "what more than half of the sheets reach");
            case AGREED_OPTION -> Text.of("phiếu thống nhất", "the agreed sheet");
        };
    }

    private void star(Ranking.Ranked ranked) {
        Text stars = Sentences.stars(ranked.stars());
        if (ranked.stars() == ranked.bandStars()) {
            sentences.say(
                    "Không mức tối thiểu nào của hạng này bị thiếu. Kết quả: %s.",
                    "No minimum of this star is missed. Result: %s.", stars);
        } else {
            sentences.say(
                    "Hạng cao nhất không vượt khoảng điểm mà không thiếu mức tối thiểu nào. Kết"
                            + " quả: %s.",
                    "The highest star not above the band that misses no minimum. Result: %s.",
                    stars);
        }
    }

    private void unreachable(int stars, Ranking.Ranked ranked) {
        if (ranked.nextStars().stream().noneMatch(next -> next.stars() == stars)) {
            sentences.say(
                    "Không có cách chọn nào trong khả năng của chủ thể đạt %s.",
                    "No choices within the producer's power reach %s.", Sentences.stars(stars));
        }
    }
}
