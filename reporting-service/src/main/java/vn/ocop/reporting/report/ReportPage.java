package vn.ocop.reporting.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.reporting.period.Outcome;

/** A report as a page to read and to print. */
@ApplicationScoped
class ReportPage {

    /** The page has its style inside and needs nothing else. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    private static final int FULL_BAR = 100;

    String of(TargetActual report, Language language) {
        var words = new ReportWords(language);
        var rows = report.lines().stream().map(line -> Row.of(line, words)).toList();
        return Templates.report(report, words, rows, language == Language.VI ? "vi" : "en")
                .render();
    }

    /** A line as the page shows it; the bar is as long as the percentage, up to its full length. */
    record Row(
            String name,
            String target,
            String actual,
            String percentage,
            String outcome,
            String tone,
            int bar,
            long unresolved,
            @Nullable String comparison) {

        static Row of(Line line, ReportWords words) {
            return new Row(
                    line.name(),
                    words.target(line),
                    words.number(line.actual()),
                    words.number(line.percentage()),
                    words.outcome(line.outcome()),
                    line.outcome() == Outcome.NOT_MET ? "open" : "done",
                    bar(line.percentage()),
                    line.unresolved(),
                    line.publishedFigure() == null
                            ? null
                            : words.number(line.publishedFigure())
                                    + " · "
                                    + line.publishedSource());
        }

        private static int bar(@Nullable BigDecimal percentage) {
            return percentage == null ? 0 : Math.clamp(percentage.longValue(), 0, FULL_BAR);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance report(
                TargetActual report, ReportWords words, List<Row> rows, String language);
    }
}
