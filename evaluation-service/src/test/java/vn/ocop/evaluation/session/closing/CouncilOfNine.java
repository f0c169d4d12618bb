package vn.ocop.evaluation.session.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.CouncilSettings;
import vn.ocop.evaluation.council.CouncilSettings.AfterLastRound;
import vn.ocop.evaluation.council.CouncilSettings.Aggregation;
import vn.ocop.evaluation.council.CouncilSettings.DeviationAction;
import vn.ocop.evaluation.council.CouncilSettings.ExclusionRule;
import vn.ocop.evaluation.council.CouncilSettings.QuorumBase;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatRole;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ranking.StarEngine;
import vn.ocop.evaluation.ranking.StarMinimumTest;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSets;

/** A council of nine over a product of set 01: member 0 has the chair, all score. */
final class CouncilOfNine {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final Rubric RUBRIC =
            RuleSets.shipped().byId("26-2026").orElseThrow().rubric("01").orElseThrow();
    private static final StarEngine ENGINE =
            new StarEngine(RuleSets.shipped().byId("26-2026").orElseThrow(), RUBRIC);

    private final List<Seat> seats = IntStream.range(0, 9).mapToObj(CouncilOfNine::seat).toList();
    private final Map<UUID, String> present = new HashMap<>();
    private final Set<UUID> recused = new HashSet<>();
    private final Map<Integer, Sheet> sheets = new TreeMap<>();
    private QuorumBase quorumBase = QuorumBase.WITHOUT_RECUSED;
    private AfterLastRound afterLastRound = AfterLastRound.CHAIR_DECIDES;
    private StarMinimumTest starMinimumTest = StarMinimumTest.AVERAGE_POINTS;
    private ExclusionRule exclusionTest = ExclusionRule.MAJORITY;
    private DeviationAction deviationAction = DeviationAction.DISCUSS_AND_RESCORE;
    private @Nullable Sheet agreed;
    private boolean written;

    /** All there, nobody has scored. */
    static CouncilOfNine all() {
        var council = new CouncilOfNine();
        council.seats.forEach(seat -> council.present.put(seat.id(), seat.subject()));
        return council;
    }

    /** All there, all have sealed the same sheet of best options. */
    static CouncilOfNine agreeing() {
        var council = all();
        IntStream.range(0, 9).forEach(i -> council.scores(i, best()));
        return council;
    }

    private static Seat seat(int i) {
        return new Seat(
                new UUID(0, i),
                "member" + i,
                "Ủy viên " + i,
                i == 0 ? SeatRole.CHAIR : SeatRole.MEMBER,
                null,
                true,
                DAY,
                null,
                null);
    }

    /** The option with the most points everywhere: 100 points. */
    static Map<String, Integer> best() {
        var choices = new TreeMap<String, Integer>();
        for (var leaf : RUBRIC.leaves()) {
            var most = 0;
            for (int i = 1; i <= leaf.options().size(); i++) {
                if (most == 0
                        || leaf.options().get(i - 1).points()
                                > leaf.options().get(most - 1).points()) {
                    most = i;
                }
            }
            choices.put(leaf.code(), most);
        }
        return choices;
    }

    /** The best sheet less the points of whole criteria, as near below as they allow. */
    static Map<String, Integer> bestLess(int points) {
        var choices = best();
        var left = points;
        for (var leaf : RUBRIC.leaves()) {
            if (leaf.maxPoints() <= left && !leaf.code().equals("5.1")) {
                choices.put(leaf.code(), 0);
                left -= leaf.maxPoints();
            }
        }
        return choices;
    }

    CouncilOfNine scores(int member, Map<String, Integer> choices) {
        sheets.put(member, Sheet.of("member" + member, choices));
        return this;
    }

    CouncilOfNine excludes(int member) {
        sheets.put(member, new Sheet("member" + member, best(), List.of(Sheet.DOSSIER), List.of()));
        return this;
    }

    /** Stops at 6.1 and leaves the later criteria out. */
    CouncilOfNine stops(int member) {
        var choices = best();
        var at = RUBRIC.position("6.1").orElseThrow();
        RUBRIC.leaves().stream().skip(at + 1L).forEach(leaf -> choices.remove(leaf.code()));
        sheets.put(member, new Sheet("member" + member, choices, List.of(), List.of("6.1")));
        return this;
    }

    CouncilOfNine without(int member) {
        sheets.remove(member);
        return this;
    }

    CouncilOfNine absent(int member) {
        present.remove(new UUID(0, member));
        return without(member);
    }

    CouncilOfNine recuse(int member) {
        recused.add(new UUID(0, member));
        return without(member);
    }

    CouncilOfNine quorumBase(QuorumBase base) {
        quorumBase = base;
        return this;
    }

    CouncilOfNine afterLastRound(AfterLastRound rule) {
        afterLastRound = rule;
        return this;
    }

    CouncilOfNine exclusion(ExclusionRule rule) {
        exclusionTest = rule;
        return this;
    }

    CouncilOfNine deviation(DeviationAction action) {
        deviationAction = action;
        return this;
    }

    CouncilOfNine testsMinimumsOnAgreedSheet() {
        starMinimumTest = StarMinimumTest.AGREED_OPTION;
        return this;
    }

    CouncilOfNine agreesOn(Map<String, Integer> choices) {
        agreed = Sheet.of(Sheet.AGREED, choices);
        return this;
    }

    CouncilOfNine inWriting() {
        written = true;
        return this;
    }

    Bench bench() {
        return new Bench(seats, present, recused);
    }

    CouncilSettings settings() {
        return new CouncilSettings(
                new UUID(1, 1),
                new Letter("3/QĐ-HĐOCOP", DAY),
                DAY,
                new BigDecimal("0.75"),
                quorumBase,
                true,
                BigDecimal.TEN,
                deviationAction,
                2,
                Aggregation.ARITHMETIC_MEAN,
                2,
                starMinimumTest,
                exclusionTest,
                afterLastRound,
                false,
                List.of());
    }

    Closing.Outcome close(int round, @Nullable String discussion) {
        var scores = new Scores(ENGINE, List.copyOf(sheets.values()), agreed, "member0");
        return new Closing(bench(), settings(), written, round, scores, discussion).outcome();
    }

    List<String> reasons(int round) {
        return close(round, null) instanceof Closing.Refused refused
                ? refused.reasons().stream().map(OpenReason::code).toList()
                : List.of();
    }
}
