package vn.ocop.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.reporting.indicator.Basis;
import vn.ocop.reporting.indicator.FigureRepository;
import vn.ocop.reporting.indicator.Indicator;
import vn.ocop.reporting.indicator.Indicators;
import vn.ocop.reporting.indicator.Question;
import vn.ocop.reporting.report.ReportTimes;

/** Reads one figure for an area of the caller. */
@ApplicationScoped
class ReadFigure {

    private static final Text BASIS =
            Text.of(
                    "Chỉ tiêu này không tính theo căn cứ đó",
                    "The indicator is not counted on that basis");

    private final Indicators indicators;
    private final FigureRepository figures;
    private final Places places;
    private final Caller caller;
    private final Clock clock;

    ReadFigure(
            Indicators indicators,
            FigureRepository figures,
            Places places,
            Caller caller,
            Clock clock) {
        this.indicators = indicators;
        this.figures = figures;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    FigureView of(String code, FigureFilter query, Language language) {
        var indicator = indicators.find(code).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        var area = area(query.unit);
        var times = ReportTimes.of(query.asOf, query.knownOn, clock);
        var until = Objects.requireNonNullElse(query.until, times.asOf());
        var basis = basis(indicator, query);
        var question =
                new Question(
                        basis, times.asOf(), query.from, until, times.knownBefore(), area, false);
        var figure = figures.figure(indicator, question);
        return new FigureView(
                code,
                indicator.name().in(language),
                query.unit,
                basis,
                times.asOf(),
                times.knownOn(),
                query.from,
                query.until,
                figure.value(),
                figure.part(),
                figure.whole(),
                figure.unresolved());
    }

    /** A unit of the old map belongs to whom its successor on today's map belongs to. */
    private AreaPath area(String unit) {
        var areas = places.areasOfQuery(unit);
        var area = areas.getFirst();
        caller.mustCover(area.isOnTodaysMap() ? area : places.of(area.unit().text(), null).area());
        return area;
    }

    private static Basis basis(Indicator indicator, FigureFilter query) {
        var basis = Objects.requireNonNullElse(query.basis, indicator.defaultBasis());
        if (!indicator.allows(basis)) {
            throw Refusal.of(
                    Problems.INVALID_REQUEST, List.of(Fault.parameter("basis", "basis", BASIS)));
        }
        return basis;
    }
}
