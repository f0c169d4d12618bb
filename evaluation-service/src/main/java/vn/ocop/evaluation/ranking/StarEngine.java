package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.evaluation.ruleset.Part;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.StarBand;
import vn.ocop.evaluation.ruleset.StarBands;
import vn.ocop.platform.problem.Fault;

/**
 * The star engine of one rubric. Ask for the faults of the sheets first: {@link #judge} takes
 * sheets without faults.
 */
public final class StarEngine {

    private final RuleSet ruleSet;
    private final Layout layout;

    public StarEngine(RuleSet ruleSet, Rubric rubric) {
        this.ruleSet = ruleSet;
        this.layout = new Layout(rubric);
    }

    public Rubric rubric() {
        return layout.rubric();
    }

    /** All faults of shape of the sheets, with pointers below {@code /sheets}. */
    public List<Fault> faults(List<Sheet> sheets, RankingSettings settings) {
        return SheetFaults.of(layout, sheets, settings);
    }

    /** All faults of shape of one sheet that stands alone, with pointers from its own root. */
    public List<Fault> faults(Sheet sheet) {
        return SheetFaults.alone(layout, sheet);
    }

    /** Sheets that chose options of different variants of a criterion. */
    public List<Fault> variantFaults(List<Sheet> sheets) {
        return VariantFaults.of(layout.rubric(), sheets);
    }

    /** Judges the product: exclusion first, then stop, then the star. */
    public Judgement judge(List<Sheet> sheets, RankingSettings settings) {
        Ballot ballot = Ballot.of(layout, sheets, settings);
        return new Judgement(ruleSet, ballot, ranking(ballot));
    }

    private Ranking ranking(Ballot ballot) {
        ExclusionTest test = ballot.settings().exclusionTest();
        if (test.holds(ballot.carrying(ScoredSheet::knockOuts), ballot.size())) {
            return new Ranking.Excluded(ballot.earliest(ScoredSheet::knockOuts), ballot.totals());
        }
        if (test.holds(ballot.carrying(ScoredSheet::stops), ballot.size())) {
            return new Ranking.Stopped(ballot.earliest(ScoredSheet::stops), ballot.totals());
        }
        List<String> incomplete = ballot.incomplete();
        return incomplete.isEmpty()
                ? ranked(ballot)
                : new Ranking.Undecided(incomplete, ballot.totals());
    }

    private Ranking ranked(Ballot ballot) {
        RankingSettings settings = ballot.settings();
        SortedMap<String, Integer> totals = ballot.totals();
        int spread = Collections.max(totals.values()) - Collections.min(totals.values());
        BigDecimal limit = settings.maxTotalDeviation();
        BigDecimal total = ballot.mean(ScoredSheet::total).rounded(settings.decimalsKept());
        int bandStars = ruleSet.bands().of(total).map(StarBand::stars).orElseThrow();
        Minimums minimums = new Minimums(ballot);
        int stars = stars(bandStars, minimums);
        return new Ranking.Ranked(
                total,
                parts(ballot),
                totals,
                spread,
                limit != null && BigDecimal.valueOf(spread).compareTo(limit) > 0,
                bandStars,
                stars,
                minimums.missed(stars + 1, bandStars),
                nextStars(stars, total, new Advice(ballot, minimums)));
    }

    /** Ends at two stars at the latest: below three there are no minimums. */
    private static int stars(int bandStars, Minimums minimums) {
        int stars = bandStars;
        while (!minimums.allMet(stars)) {
            stars--;
        }
        return stars;
    }

    private SortedMap<String, BigDecimal> parts(Ballot ballot) {
        SortedMap<String, BigDecimal> means = new TreeMap<>();
        List<Part> parts = layout.rubric().parts();
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            Mean mean = ballot.mean(sheet -> pointsOfPart(sheet, part));
            means.put(parts.get(i).code(), mean.rounded(ballot.settings().decimalsKept()));
        }
        return means;
    }

    private int pointsOfPart(ScoredSheet sheet, int part) {
        int sum = 0;
        for (int leaf = 0; leaf < sheet.counted().length; leaf++) {
            sum += layout.rubric().partOf(leaf) == part ? sheet.counted()[leaf] : 0;
        }
        return sum;
    }

    private List<NextStar> nextStars(int stars, BigDecimal total, Advice advice) {
        List<NextStar> next = new ArrayList<>();
        for (int higher = stars + 1; higher <= StarBands.MOST_STARS; higher++) {
            StarBand band = ruleSet.bands().ofStars(higher).orElseThrow();
            advice.reaching(band, total).ifPresent(next::add);
        }
        return next;
    }
}
