package vn.ocop.evaluation.renewal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;

/** What the calendar says about a change. */
record RenewalWords(Language language) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    String calendar() {
        return text("Theo dõi đánh giá lại OCOP", "OCOP renewals");
    }

    String summary(Renewal change) {
        var name = change.productName() == null ? change.code() : change.productName();
        var stars = change.stars() == null ? "" : " (%d ★)".formatted(change.stars());
        var what =
                switch (change.change()) {
                    case WINDOW_OPENS ->
                            text("Mở kỳ nộp hồ sơ đánh giá lại", "Re-evaluation can be filed");
                    case WINDOW_MISSED ->
                            text(
                                    "Quá kỳ nộp hồ sơ đánh giá lại",
                                    "Re-evaluation was not filed in time");
                    case LAPSES -> text("Giấy chứng nhận hết hiệu lực", "Certificate lapses");
                };
        return what + ": " + name + stars;
    }

    String description(Renewal change) {
        return unless(change)
                + "\n"
                + text("Ngày cuối: ", "Last valid day: ")
                + day(change.lastDay())
                + "\n"
                + text("Mã giấy: ", "Code: ")
                + change.code();
    }

    private String unless(Renewal change) {
        return switch (change.unless()) {
            case WAIT_FOR_WINDOW ->
                    text(
                            "Nộp hồ sơ đánh giá lại từ %s đến %s.",
                            "File the re-evaluation from %s to %s.",
                            day(change.fileFrom()),
                            day(change.fileUntil()));
            case FILE_DOSSIER ->
                    text(
                            "Nộp hồ sơ đánh giá lại đến hết ngày %s.",
                            "File the re-evaluation until %s.", day(change.fileUntil()));
            case DECIDE_IN_TIME ->
                    text(
                            "Đã nhận hồ sơ; cần có kết quả trước khi hết hạn.",
                            "A dossier was received; it needs a result in time.");
            case WINDOW_IS_OVER ->
                    text(
                            "Kỳ nộp đã kết thúc ngày %s mà chưa có hồ sơ.",
                            "Filing ended on %s without a dossier.", day(change.fileUntil()));
            case NOTHING -> text("Không còn hiệu lực.", "No longer in force.");
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    private String text(String vi, String en, Object... values) {
        return Text.of(vi.formatted(values), en.formatted(values)).in(language);
    }
}
