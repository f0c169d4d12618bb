package vn.ocop.evaluation.ruleset.comparison;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/**
 * One difference.
 *
 * @param before as in the first rule set, in the line format of rubrics; absent where it has none
 * @param after as in the second one
 */
public record Difference(
        Kind kind,
        @Nullable String productSet,
        @Nullable String criterion,
        @Nullable String before,
        @Nullable String after) {

    /** What differs. */
    @Schema(name = "RuleSetDifferenceKind", description = "What differs between two rule sets")
    public enum Kind {
        BANDS("Khoảng điểm", "Bands"),
        PARTS("Điểm tối đa của các phần", "Maxima of the parts"),
        LEVELS("Cấp công nhận", "Levels"),
        CERTIFICATE("Thời hạn giấy chứng nhận (tháng)", "Term of the certificate in months"),
        TIME_LIMIT("Thời hạn", "Time limit"),
        PRODUCT_SET("Bộ sản phẩm", "Product set"),
        EXCLUSION("Loại trước khi chấm", "Exclusion before scoring"),
        SAMPLES("Số mẫu", "Samples"),
        CRITERION("Tiêu chí", "Criterion"),
        MAX_POINTS("Điểm tối đa", "Most points"),
        OPTIONS("Điểm các mức", "Points of the options"),
        STAR_MARKS("Mức tối thiểu theo sao", "Star marks"),
        NOTES("Ghi chú và điều kiện", "Notes and conditions");

        private final Text label;

        Kind(String vi, String en) {
            this.label = Text.of(vi, en);
        }

        public Text label() {
            return label;
        }
    }

    /** Whether results under every product set are concerned. */
    boolean isGeneral() {
        return kind == Kind.BANDS || kind == Kind.PARTS;
    }

    /** The difference as a sentence. */
    public Text words() {
        return Text.of(
                kind.label().vi() + place() + ": " + change().vi(),
                kind.label().en() + place() + ": " + change().en());
    }

    private String place() {
        if (productSet == null) {
            return "";
        }
        return " " + productSet + (criterion == null ? "" : "/" + criterion);
    }

    private Text change() {
        String was = before;
        String is = after;
        if (was == null) {
            return Text.of("thêm %s", "added %s").with(Objects.requireNonNullElse(is, ""));
        }
        return is == null
                ? Text.of("bỏ %s", "removed %s").with(was)
                : Text.of("từ %s thành %s", "from %s to %s").with(was, is);
    }
}
