package vn.ocop.reporting.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;
import vn.ocop.reporting.period.Outcome;

/** How a report speaks in a language: headings, figures and days as a reader expects them. */
record ReportWords(Language language) {

    private static final List<Text> HEADINGS =
            List.of(
                    Text.of("Chỉ tiêu", "Indicator"),
                    Text.of("Mục tiêu", "Target"),
                    Text.of("Thực hiện", "Actual"),
                    Text.of("Tỷ lệ (%)", "Achieved (%)"),
                    Text.of("Kết quả", "Outcome"),
                    Text.of("Chưa xác định", "Unresolved"));

    private static final DateTimeFormatter VIETNAMESE_DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    public List<String> headings() {
        return HEADINGS.stream().map(heading -> heading.in(language)).toList();
    }

    public String title() {
        return Text.of("Báo cáo thực hiện chỉ tiêu OCOP", "OCOP: target against actual")
                .in(language);
    }

    public String times(TargetActual report) {
        return Text.of(
                        "Số liệu tại ngày %s, theo những gì đã biết đến ngày %s"
                                .formatted(day(report.asOf()), day(report.knownOn())),
                        "Figures as of %s, as known on %s"
                                .formatted(day(report.asOf()), day(report.knownOn())))
                .in(language);
    }

    public String period(TargetActual report) {
        return Text.of(
                        "Kỳ kế hoạch %s – %s"
                                .formatted(day(report.periodFrom()), day(report.periodUntil())),
                        "Period %s – %s"
                                .formatted(day(report.periodFrom()), day(report.periodUntil())))
                .in(language);
    }

    public String legalBasis(TargetActual report) {
        return Text.of("Căn cứ: " + report.legalBasis(), "Legal basis: " + report.legalBasis())
                .in(language);
    }

    public String demonstration() {
        return Text.of(
                        "Có tính cả dữ liệu minh họa, không phải số liệu thật",
                        "Demonstration records are counted; these are not real figures")
                .in(language);
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> Text.of("Đạt", "Met").in(language);
            case EXCEEDED -> Text.of("Vượt", "Exceeded").in(language);
            case NOT_MET -> Text.of("Chưa đạt", "Not met").in(language);
            case NO_FIGURE -> Text.of("Không có số liệu", "No figure").in(language);
        };
    }

    String target(Line line) {
        return switch (line.operator()) {
            case AT_LEAST -> "≥ " + number(line.value());
            case EQUAL -> "= " + number(line.value());
            case ABOUT -> number(line.value()) + " ± " + number(line.tolerance());
            case RANGE -> number(line.lower()) + " – " + number(line.upper());
        };
    }

    String number(@Nullable BigDecimal number) {
        return number == null ? "–" : format().format(number);
    }

    private NumberFormat format() {
        var format =
                NumberFormat.getInstance(
                        language == Language.VI ? Locale.of("vi", "VN") : Locale.UK);
        format.setMaximumFractionDigits(2);
        return format;
    }

    private String day(LocalDate day) {
        return language == Language.VI ? VIETNAMESE_DAY.format(day) : day.toString();
    }
}
