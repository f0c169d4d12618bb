package vn.ocop.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.ranking.Rulings.DECISION_26;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Option;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.platform.language.Language;

/** What must hold for every product set, whatever the sheets; all sheets come from seeds. */
class PropertiesTest {

    private static final int ROUNDS = 10;
    private static final List<StarMinimumTest> TESTS = List.of(StarMinimumTest.values());
    private static final List<ExclusionTest> EXCLUSION_TESTS = List.of(ExclusionTest.values());

    /** A council's sheets with settings, from a seed. */
    private record Case(
            StarEngine engine, Rubric rubric, List<Sheet> sheets, RankingSettings settings) {

        Ranking ranking() {
            assertThat(engine.faults(sheets, settings)).isEmpty();
            return engine.judge(sheets, settings).ranking();
        }

        Optional<Ranking.Ranked> ranked() {
            return ranking() instanceof Ranking.Ranked r ? Optional.of(r) : Optional.empty();
        }

        Case with(List<Sheet> other) {
            return new Case(engine, rubric, other, settings);
        }
    }

    private static Stream<Case> cases() {
        return DECISION_26.rubrics().stream().flatMap(PropertiesTest::cases);
    }

    private static Stream<Case> cases(Rubric rubric) {
        StarEngine engine = new StarEngine(DECISION_26, rubric);
        Random random = new Random(Long.parseLong(rubric.productSet().code()));
        return Stream.generate(() -> aCase(engine, rubric, random)).limit(ROUNDS);
    }

    private static Case aCase(StarEngine engine, Rubric rubric, Random random) {
        StarMinimumTest test = TESTS.get(random.nextInt(TESTS.size()));
        RankingSettings settings =
                new RankingSettings(
                        test,
                        EXCLUSION_TESTS.get(random.nextInt(EXCLUSION_TESTS.size())),
                        random.nextInt(5),
                        BigDecimal.valueOf(random.nextInt(20)));
        int members = 1 + random.nextInt(11);
        Map<String, Integer> common = Sheets.good(rubric, random);
        List<Sheet> sheets = new ArrayList<>();
        IntStream.range(0, members)
                .forEach(i -> sheets.add(Sheet.of("m" + i, like(common, rubric, random))));
        if (test == StarMinimumTest.AGREED_OPTION) {
            sheets.add(Sheet.of("agreed", like(common, rubric, random)));
        }
        return new Case(engine, rubric, List.copyOf(sheets), settings);
    }

    private static Map<String, Integer> like(
            Map<String, Integer> common, Rubric rubric, Random random) {
        Map<String, Integer> other = Sheets.random(rubric, random);
        Map<String, Integer> choices = new HashMap<>(common);
        choices.replaceAll((code, choice) -> random.nextInt(6) == 0 ? other.get(code) : choice);
        return choices;
    }

    @Test
    void the_parts_of_a_single_sheet_sum_exactly_to_its_total() {
        cases().map(
                        c ->
                                c.with(
                                        c.sheets().stream()
                                                .filter(
                                                        s ->
                                                                s.isAgreed()
                                                                        || s.member().equals("m0"))
                                                .toList()))
                .flatMap(c -> c.ranked().stream())
                .forEach(
                        r ->
                                assertThat(
                                                r.parts().values().stream()
                                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                                        .isEqualByComparingTo(r.total()));
    }

    @Test
    void the_star_is_never_above_the_band_and_the_band_is_that_of_the_total() {
        cases().flatMap(c -> c.ranked().stream())
                .forEach(
                        r -> {
                            assertThat(r.stars()).isBetween(1, r.bandStars());
                            assertThat(DECISION_26.bands().of(r.total()).orElseThrow().stars())
                                    .isEqualTo(r.bandStars());
                            assertThat(r.missed().isEmpty()).isEqualTo(r.stars() == r.bandStars());
                            assertThat(r.stars() >= 2 || r.bandStars() == 1).isTrue();
                        });
    }

    @Test
    void the_order_of_the_members_does_not_matter() {
        Random random = new Random(7);
        cases().forEach(
                        c -> {
                            List<Sheet> shuffled = new ArrayList<>(c.sheets());
                            Collections.shuffle(shuffled, random);
                            Judgement one = c.engine().judge(c.sheets(), c.settings());
                            Judgement other = c.engine().judge(shuffled, c.settings());
                            assertThat(other.ranking()).isEqualTo(one.ranking());
                            assertThat(other.explanation(Language.VI))
                                    .isEqualTo(one.explanation(Language.VI));
                        });
    }

    @Test
    void raising_the_choice_of_a_criterion_never_lowers_the_star() {
        Random random = new Random(11);
        cases().forEach(
                        c -> {
                            Criterion leaf =
                                    c.rubric()
                                            .leaves()
                                            .get(random.nextInt(c.rubric().leaves().size()));
                            List<Sheet> raised =
                                    c.sheets().stream().map(s -> raise(s, leaf)).toList();
                            Optional<Ranking.Ranked> before = c.ranked();
                            Optional<Ranking.Ranked> after = c.with(raised).ranked();
                            before.ifPresent(
                                    b ->
                                            assertThat(after.orElseThrow().stars())
                                                    .isGreaterThanOrEqualTo(b.stars()));
                        });
    }

    private static Sheet raise(Sheet sheet, Criterion leaf) {
        int choice = Math.min(Sheets.choice(sheet.choices(), leaf) + 1, Sheets.bestOption(leaf));
        return Sheet.of(sheet.member(), Sheets.with(sheet.choices(), leaf.code(), choice));
    }

    @Test
    void each_missed_criterion_is_named_once_with_points_below_what_is_required() {
        cases().flatMap(c -> c.ranked().stream())
                .forEach(
                        r -> {
                            assertThat(r.missed())
                                    .extracting(Missed::criterion)
                                    .doesNotHaveDuplicates();
                            assertThat(r.missed())
                                    .allSatisfy(
                                            m -> {
                                                assertThat(m.points())
                                                        .isLessThan(
                                                                BigDecimal.valueOf(
                                                                        m.requiredPoints()));
                                                assertThat(m.stars())
                                                        .isBetween(r.stars() + 1, r.bandStars());
                                            });
                        });
    }

    @Test
    void whoever_follows_the_advice_reaches_the_star() {
        cases().forEach(
                        c ->
                                c.ranked()
                                        .ifPresent(
                                                r ->
                                                        r.nextStars()
                                                                .forEach(
                                                                        next ->
                                                                                assertThat(
                                                                                                follow(
                                                                                                        c,
                                                                                                        next))
                                                                                        .as(
                                                                                                "%s",
                                                                                                next)
                                                                                        .isGreaterThanOrEqualTo(
                                                                                                next
                                                                                                        .stars()))));
    }

    @Test
    void no_criterion_of_an_advice_can_be_left_out() {
        cases().filter(c -> c.sheets().size() == 1)
                .forEach(
                        c ->
                                c.ranked().stream()
                                        .flatMap(r -> r.nextStars().stream())
                                        .forEach(next -> eachIsNeeded(c, next)));
    }

    private static void eachIsNeeded(Case c, NextStar next) {
        for (NextStar.Raise raise : next.criteria()) {
            List<NextStar.Raise> others = new ArrayList<>(next.criteria());
            others.remove(raise);
            assertThat(follow(c, new NextStar(next.stars(), next.pointsMissing(), others)))
                    .as("%s without %s", next, raise)
                    .isLessThan(next.stars());
        }
    }

    private static int follow(Case c, NextStar next) {
        List<Sheet> followed =
                c.sheets().stream().map(sheet -> follow(c.rubric(), sheet, next)).toList();
        return c.with(followed).ranked().orElseThrow().stars();
    }

    private static Sheet follow(Rubric rubric, Sheet sheet, NextStar next) {
        Map<String, Integer> choices = new HashMap<>(sheet.choices());
        for (NextStar.Raise raise : next.criteria()) {
            Criterion leaf = rubric.leaves().get(rubric.position(raise.criterion()).orElseThrow());
            int now = leaf.option(Sheets.choice(choices, leaf)).map(Option::points).orElse(0);
            if (now < raise.requiredPoints()) {
                choices.put(leaf.code(), optionWorth(leaf, raise.requiredPoints()));
            }
        }
        return Sheet.of(sheet.member(), choices);
    }

    private static int optionWorth(Criterion leaf, int points) {
        return IntStream.rangeClosed(1, leaf.options().size())
                .filter(n -> leaf.options().get(n - 1).points() == points)
                .findFirst()
                .orElseThrow();
    }
}
