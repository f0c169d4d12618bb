package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Language;

/** The Vietnamese words of decisions. */
@ApplicationScoped
class DecisionWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final RuleSets ruleSets;
    private final Instance<CodeLists> codeLists;
    private final Clock clock;

    DecisionWords(RuleSets ruleSets, Instance<CodeLists> codeLists, Clock clock) {
        this.clock = clock;
        this.ruleSets = ruleSets;
        this.codeLists = codeLists;
    }

    /** What the decision is about, after "Về việc". */
    static String subject(DecisionKind kind) {
        return switch (kind) {
            case RESULT_APPROVAL -> "phê duyệt kết quả đánh giá, phân hạng sản phẩm OCOP";
            case RECOGNITION -> "công nhận sản phẩm OCOP";
            case REVOCATION -> "thu hồi Giấy chứng nhận sản phẩm OCOP";
            case WITHDRAWAL -> "hủy kết quả công nhận sản phẩm OCOP";
            case CORRECTION -> "đính chính Giấy chứng nhận sản phẩm OCOP";
            case REISSUE -> "cấp lại Giấy chứng nhận sản phẩm OCOP";
            case TRANSFER -> "chuyển chủ thể của sản phẩm OCOP";
        };
    }

    /** What the first article orders. */
    static String order(DecisionKind kind, int lines) {
        return switch (kind) {
            case RESULT_APPROVAL ->
                    "Phê duyệt kết quả đánh giá, phân hạng %d sản phẩm OCOP".formatted(lines);
            case RECOGNITION ->
                    "Công nhận và cấp Giấy chứng nhận cho %d sản phẩm OCOP".formatted(lines);
            case REVOCATION -> "Thu hồi %d Giấy chứng nhận sản phẩm OCOP".formatted(lines);
            case WITHDRAWAL -> "Hủy kết quả công nhận %d sản phẩm OCOP".formatted(lines);
            case CORRECTION ->
                    "Đính chính nội dung %d Giấy chứng nhận sản phẩm OCOP".formatted(lines);
            case REISSUE ->
                    "Cấp lại %d Giấy chứng nhận sản phẩm OCOP, giữ nguyên thời hạn"
                            .formatted(lines);
            case TRANSFER ->
                    "Chuyển chủ thể của %d Giấy chứng nhận sản phẩm OCOP, giữ nguyên thời hạn"
                            .formatted(lines);
        };
    }

    /** What a decision of this kind rests on. */
    List<String> grounds(DecisionKind kind) {
        var law = ruleSets.inForceOn(VietnamTime.today(clock)).orElseThrow().legalBasis();
        var grounds = new ArrayList<String>();
        grounds.add(
                "Căn cứ Quyết định số %s ngày %s của Thủ tướng Chính phủ"
                        .formatted(law.number(), DAY.format(law.issued())));
        switch (kind) {
            case RESULT_APPROVAL, RECOGNITION ->
                    grounds.add(
                            "Căn cứ kết quả đánh giá, phân hạng đã được Chủ tịch Hội đồng xác nhận");
            case REVOCATION ->
                    grounds.add("Căn cứ kết luận kiểm tra, văn bản xác nhận nêu tại Phụ lục");
            case WITHDRAWAL, CORRECTION, REISSUE, TRANSFER -> {}
        }
        return grounds;
    }

    /** What is decided about one product. */
    String matter(DecisionView.Line line, String newHolder) {
        var parts = new ArrayList<String>();
        if (line.recognitionKind() != null) {
            parts.add(label("recognition-kind", line.recognitionKind().name()));
        }
        if (line.ground() != null) {
            parts.add(label("revocation-ground", line.ground().name()));
        }
        if (line.confirmation() != null) {
            parts.add(
                    "Văn bản số %s ngày %s"
                            .formatted(
                                    line.confirmation().number(),
                                    DAY.format(line.confirmation().date())));
        }
        if (line.correction() != null) {
            parts.addAll(corrected(line.correction()));
        }
        if (line.reissueReason() != null) {
            parts.add("Lý do: " + label("reissue-reason", line.reissueReason().name()));
        }
        if (line.certificateNumber() != null) {
            parts.add("Số giấy mới: " + line.certificateNumber());
        }
        if (line.holderId() != null) {
            parts.add("Chủ thể mới: " + newHolder);
        }
        return String.join("; ", parts);
    }

    private static List<String> corrected(Correction correction) {
        var parts = new ArrayList<String>();
        add(parts, "Tên sản phẩm", correction.name());
        add(parts, "Số giấy", correction.number());
        add(parts, "Hạng sao", correction.stars());
        add(parts, "Ngày hết hạn in trên giấy", day(correction.printedLastDay()));
        if (correction.variantIds() != null) {
            parts.add("Số biến thể: " + correction.variantIds().size());
        }
        return parts;
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + ": " + value);
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private String label(String list, String code) {
        return codeLists.stream()
                .flatMap(some -> some.lists().stream())
                .filter(one -> one.name().equals(list))
                .flatMap(one -> one.codes().stream())
                .filter(one -> one.code().equals(code))
                .map(one -> one.label().in(Language.VI))
                .findFirst()
                .orElse(code);
    }
}
