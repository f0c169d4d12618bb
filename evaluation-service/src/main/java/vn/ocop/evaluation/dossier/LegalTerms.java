package vn.ocop.evaluation.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.ruleset.Frame;
import vn.ocop.evaluation.ruleset.Level;
import vn.ocop.evaluation.ruleset.ReEvaluation;
import vn.ocop.evaluation.ruleset.RecognitionLevel;
import vn.ocop.evaluation.ruleset.Rounds.RoundDeadline;
import vn.ocop.evaluation.ruleset.TimeLimit;

/** What the rule set of a dossier says about its way: time limits, rounds, forwarding. */
record LegalTerms(Frame frame) {

    /** A round of a year (đợt) with the day before which its request must be dated. */
    record Round(int year, int number, LocalDate requestBefore) {}

    Optional<TimeLimit> limit(String code) {
        return frame.timeLimits().stream().filter(limit -> limit.code().equals(code)).findFirst();
    }

    /** Codes of the topics on which the commune reports. */
    List<String> communeTopics() {
        return frame.communeTopics().stream().map(Frame.CodedName::code).toList();
    }

    /** First day on which a re-evaluation may be filed for a certificate with this last day. */
    Optional<LocalDate> filingOpens(LocalDate lastDay) {
        return Optional.ofNullable(frame.reEvaluation())
                .map(ReEvaluation::opensDaysBefore)
                .map(lastDay::minusDays);
    }

    /** Points from which a result may go on from this level; empty where nothing goes on. */
    Optional<Integer> forwardsFrom(Tier tier) {
        return frame.levels().stream()
                .filter(level -> level.level() == levelOf(tier))
                .map(RecognitionLevel::forwards)
                .filter(Objects::nonNull)
                .map(RecognitionLevel.Forwarding::fromPoints)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * The round to which a letter of request belongs: the first whose deadline lies after the
     * letter's date. The last round of the centre ends in the following January.
     */
    Optional<Round> roundOf(Tier tier, LocalDate letter) {
        var deadlines = deadlines(tier);
        return IntStream.rangeClosed(letter.getYear() - 1, letter.getYear() + 1)
                .boxed()
                .flatMap(year -> rounds(deadlines, year))
                .filter(round -> letter.isBefore(round.requestBefore()))
                .findFirst();
    }

    /** The last round of the centre is evaluated in the following year. */
    Optional<LocalDate> evaluatedBefore(Tier tier, int year, int number) {
        var deadlines = deadlines(tier);
        return deadlines.stream()
                .filter(deadline -> deadline.round() == number)
                .map(
                        deadline ->
                                deadline.evaluationDay()
                                        .atYear(
                                                deadline.evaluationDay()
                                                                .isBefore(
                                                                        deadlines
                                                                                .getFirst()
                                                                                .evaluationDay())
                                                        ? year + 1
                                                        : year))
                .findFirst();
    }

    private List<RoundDeadline> deadlines(Tier tier) {
        var rounds = frame.rounds();
        return rounds == null
                ? List.of()
                : rounds.levels().stream()
                        .filter(level -> level.level() == levelOf(tier))
                        .flatMap(level -> level.deadlines().stream())
                        .toList();
    }

    private static Stream<Round> rounds(List<RoundDeadline> deadlines, int year) {
        return deadlines.stream().map(deadline -> round(deadlines.getFirst(), deadline, year));
    }

    private static Round round(RoundDeadline first, RoundDeadline deadline, int year) {
        var isNextYear = deadline.requestDay().isBefore(first.requestDay());
        var day = deadline.requestDay().atYear(isNextYear ? year + 1 : year);
        return new Round(year, deadline.round(), day);
    }

    private static Level levelOf(Tier tier) {
        return switch (tier) {
            case COMMUNE -> Level.COMMUNE;
            case PROVINCE -> Level.PROVINCE;
            case CENTRE -> Level.CENTRE;
        };
    }
}
