package vn.ocop.deploy.sample;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.api.Fields;

/**
 * One row of the sample: a product as one source names it.
 *
 * @param producer key of the producer, where the source names one
 * @param group sector, where the source names it
 * @param unit the smallest unit that the source names, on the map of its time
 * @param status what became of the product, in the words of the source
 */
record SampleRow(
        String id,
        String product,
        @Nullable String producer,
        @Nullable String group,
        String unit,
        String status,
        String source,
        Map<String, String> cells) {
    private static final int COMMUNE_DIGITS = 5;
    private static final String RECOGNISED = "công nhận";

    private static final Map<String, String> SECTORS =
            Map.of(
                    "Thực phẩm",
                    "I",
                    "Đồ uống",
                    "II",
                    "Dược liệu và sản phẩm từ dược liệu",
                    "III",
                    "Thủ công mỹ nghệ",
                    "IV",
                    "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
                    "VI");

    /** "Cấp lại" is a new paper for the same recognition, no kind of recognition. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "mới", "NEW",
                    "công nhận lại", "AGAIN",
                    "đánh giá lại", "AGAIN",
                    "nâng hạng", "UPGRADE");

    static SampleRow of(Map<String, String> row, Map<String, String> sources) {
        return new SampleRow(
                Table.filled(row, "id"),
                Table.filled(row, "product"),
                Table.cell(row, "producer"),
                Table.cell(row, "group"),
                Table.filled(row, "unit"),
                Table.filled(row, "status"),
                String.valueOf(sources.get(Table.filled(row, "source"))),
                Map.copyOf(row));
    }

    /** What a council has only ranked, or what was only sent up, is not recognised. */
    boolean isRecognised() {
        return status.equals(RECOGNISED);
    }

    boolean lacks(String column) {
        return Table.cell(cells, column) == null;
    }

    boolean namesCommune() {
        return unit.substring(unit.indexOf(':') + 1).length() == COMMUNE_DIGITS;
    }

    /** Rows that agree in this name the same product. */
    String identity() {
        return String.join("\t", product, String.valueOf(producer), unit);
    }

    Map<String, Object> productRequest(@Nullable String producerId) {
        return Fields.of(
                "name",
                product,
                "producerId",
                producerId,
                "unit",
                unit,
                "unitDate",
                Table.cell(cells, "signedOn"),
                "productGroup",
                group == null ? null : SECTORS.get(group),
                "historical",
                true);
    }

    Map<String, Object> recognitionRequest(String productId) {
        return Fields.of(
                "productId",
                productId,
                "decisionNumber",
                Table.cell(cells, "decision"),
                "signedOn",
                signedOn(),
                "issuingBody",
                Table.cell(cells, "body"),
                "stars",
                number("stars"),
                "score",
                number("score"),
                "roundYear",
                number("year"),
                "recognitionKind",
                KINDS.get(String.valueOf(Table.cell(cells, "kind"))),
                "printedLastDay",
                Table.cell(cells, "lastDay"),
                "source",
                source);
    }

    private @Nullable Map<String, Object> signedOn() {
        var day = Table.cell(cells, "signedOn");
        return day == null ? null : Fields.of("value", day, "precision", "DAY");
    }

    private @Nullable BigDecimal number(String column) {
        var text = Table.cell(cells, column);
        return text == null ? null : new BigDecimal(text);
    }
}
