package vn.ocop.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.unit.UnitLevel;
import vn.ocop.platform.unit.Units;
import vn.ocop.reporting.indicator.Basis;
import vn.ocop.reporting.indicator.Figure;
import vn.ocop.reporting.indicator.FigureRepository;
import vn.ocop.reporting.indicator.Indicator;
import vn.ocop.reporting.indicator.Indicators;
import vn.ocop.reporting.indicator.Question;
import vn.ocop.reporting.indicator.Share;
import vn.ocop.reporting.period.Achievement;
import vn.ocop.reporting.period.Plan;
import vn.ocop.reporting.period.Target;
import vn.ocop.reporting.period.TargetMeasure;

/** Computes the actual figure of each target of a plan and holds it against the target. */
@ApplicationScoped
class MakeReport {

    private final FigureRepository figures;
    private final Indicators indicators;
    private final Places places;
    private final Units units;

    MakeReport(FigureRepository figures, Indicators indicators, Places places, Units units) {
        this.figures = figures;
        this.indicators = indicators;
        this.places = places;
        this.units = units;
    }

    TargetActual of(Plan plan, ReportTimes times, boolean demonstration, Language language) {
        var lines =
                plan.targets().stream()
                        .map(target -> line(plan, target, times, demonstration, language))
                        .toList();
        return new TargetActual(
                plan.id(),
                plan.revision(),
                plan.name(),
                plan.place().unit(),
                places.nameOf(plan.place(), language),
                plan.from(),
                plan.until(),
                plan.legalBasis(),
                times.asOf(),
                times.knownOn(),
                times.knownBefore(),
                demonstration,
                lines);
    }

    private Line line(
            Plan plan, Target target, ReportTimes times, boolean demonstration, Language language) {
        var indicator = indicatorOf(target);
        var actual = actual(plan, target, indicator, times, demonstration);
        var achievement = Achievement.of(target, actual.value());
        var question = question(plan, target, times, demonstration);
        return new Line(
                target.id(),
                indicator.code(),
                indicator.name().in(language),
                target.measure(),
                question.basis(),
                target.operator(),
                target.value(),
                target.lower(),
                target.upper(),
                target.tolerance(),
                achievement.actual(),
                achievement.percentage(),
                achievement.outcome(),
                actual.part(),
                actual.whole(),
                actual.baseline(),
                actual.unresolved(),
                target.publishedFigure(),
                target.publishedSource(),
                facts(plan, target, times, demonstration));
    }

    private static String facts(
            Plan plan, Target target, ReportTimes times, boolean demonstration) {
        return "/v1/reports/target-actual/facts?plan=%s&target=%s&asOf=%s&knownOn=%s%s"
                .formatted(
                        plan.id(),
                        target.id(),
                        times.asOf(),
                        times.knownOn(),
                        demonstration ? "&demonstration=true" : "");
    }

    Indicator indicatorOf(Target target) {
        return indicators
                .find(target.indicator())
                .orElseThrow(() -> new IllegalStateException("no indicator " + target.indicator()));
    }

    Question question(Plan plan, Target target, ReportTimes times, boolean demonstration) {
        return new Question(
                basis(target, indicatorOf(target)),
                times.asOf(),
                plan.from(),
                plan.until(),
                times.knownBefore(),
                plan.countedArea(),
                demonstration);
    }

    private static Basis basis(Target target, Indicator indicator) {
        return Objects.requireNonNullElse(target.basis(), indicator.defaultBasis());
    }

    private Actual actual(
            Plan plan,
            Target target,
            Indicator indicator,
            ReportTimes times,
            boolean demonstration) {
        var question = question(plan, target, times, demonstration);
        if (target.measure() == TargetMeasure.COVERAGE) {
            return coverage(target, indicator, question);
        }
        var figure = figures.figure(indicator, question);
        return target.measure() == TargetMeasure.INCREASE
                ? increase(target, indicator, question, figure)
                : new Actual(
                        figure.value(), figure.part(), figure.whole(), null, figure.unresolved());
    }

    /** Counted from the plan's own figure, else from ours on the eve of the period. */
    private Actual increase(Target target, Indicator indicator, Question question, Figure figure) {
        var from = Objects.requireNonNull(question.from());
        var baseline =
                target.baseline() == null
                        ? figures.figure(indicator, asOf(question, from.minusDays(1))).value()
                        : target.baseline();
        var value = figure.value();
        var added = value == null || baseline == null ? null : value.subtract(baseline);
        return new Actual(added, null, null, baseline, figure.unresolved());
    }

    private static Question asOf(Question question, LocalDate day) {
        return new Question(
                question.basis(),
                day,
                question.from(),
                question.until(),
                question.knownBefore(),
                question.area(),
                question.demonstration());
    }

    private Actual coverage(Target target, Indicator indicator, Question question) {
        var level = UnitLevel.valueOf(Objects.requireNonNull(target.unitLevel()));
        var counted = UnitsBelow.of(units, question.area(), level, question.asOf());
        var covered =
                figures.covered(
                        indicator,
                        question,
                        counted.depth(),
                        Objects.requireNonNull(target.atLeast()));
        var part = BigDecimal.valueOf(covered);
        var whole = BigDecimal.valueOf(counted.number());
        return new Actual(Share.percent(part, whole), part, whole, null, 0);
    }

    private record Actual(
            @Nullable BigDecimal value,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable BigDecimal baseline,
            long unresolved) {}
}
