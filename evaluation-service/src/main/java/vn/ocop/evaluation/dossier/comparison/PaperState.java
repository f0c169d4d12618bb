package vn.ocop.evaluation.dossier.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.registry.KnownPaper;
import vn.ocop.platform.language.Text;

/** What became of a paper that an earlier dossier had (tình trạng giấy tờ). */
public enum PaperState {
    VALID("Còn dùng được", "Still good"),
    EXPIRED("Hết hạn", "Expired"),
    WITHDRAWN("Đã rút", "Withdrawn"),
    CHANGED("Nội dung đã khác", "Content has changed");

    private final Text label;

    PaperState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    public Text label() {
        return label;
    }

    /**
     * @param filed hash of the content when it was filed
     * @param known the paper today; absent when the registry has withdrawn it
     */
    public static PaperState of(
            @Nullable String filed, @Nullable KnownPaper known, LocalDate today) {
        if (known == null) {
            return WITHDRAWN;
        }
        var last = known.validTo();
        if (last != null && last.isBefore(today)) {
            return EXPIRED;
        }
        return filed == null || filed.equals(known.sha256()) ? VALID : CHANGED;
    }
}
