package vn.ocop.evaluation.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;

/** What the printed forms say by themselves, in one language. */
record FormWords(Language language) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    String say(String vi, String en) {
        return Text.of(vi, en).in(language);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    String yesNo(@Nullable Boolean value) {
        if (value == null) {
            return "";
        }
        return value ? say("Có", "Yes") : say("Không", "No");
    }

    String kind(DossierKind kind) {
        return switch (kind) {
            case FIRST -> say("Đánh giá lần đầu", "First evaluation");
            case UPGRADE -> say("Nâng hạng", "Upgrade");
            case RE_EVALUATION -> say("Đánh giá lại", "Re-evaluation");
        };
    }

    String draft() {
        return say("Bản dự thảo, hồ sơ chưa nộp", "Draft: the dossier has not been submitted");
    }

    String withheld() {
        return say(
                "Phần này chỉ in cho người xử lý hồ sơ",
                "Printed only for those who handle the dossier");
    }

    public String signHere() {
        return say("(Ký, ghi rõ họ tên, đóng dấu nếu có)", "(Signature, full name, seal if any)");
    }

    public String provenance(FormSheet sheet, String id) {
        return say("%s, hồ sơ %s", "%s, dossier %s").formatted(sheet.form(), id);
    }
}
