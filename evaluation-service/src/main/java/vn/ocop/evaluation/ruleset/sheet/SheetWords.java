package vn.ocop.evaluation.ruleset.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.ocop.evaluation.ruleset.Condition;
import vn.ocop.evaluation.ruleset.Note;
import vn.ocop.evaluation.ruleset.NoteType;
import vn.ocop.evaluation.ruleset.StarBand;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;

/** What the form itself says, in one language. */
record SheetWords(Language language) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private String say(String vi, String en) {
        return Text.of(vi, en).in(language);
    }

    public String title() {
        return say("PHIẾU CHẤM ĐIỂM SẢN PHẨM OCOP", "OCOP PRODUCT SCORE SHEET");
    }

    public String set(String code, String name) {
        return say("Bộ sản phẩm %s: %s", "Product set %s: %s").formatted(code, name);
    }

    public String basis(String number, LocalDate issued) {
        return say("Theo Quyết định %s ngày %s", "Under Decision %s of %s")
                .formatted(number, DAY.format(issued));
    }

    /** What is written by hand above the sheet, two to a line. */
    public List<List<String>> fields() {
        return List.of(
                List.of(say("Hội đồng", "Council"), say("Phiên họp, ngày", "Session, date")),
                List.of(say("Sản phẩm", "Product"), say("Mã sản phẩm", "Product number")),
                List.of(say("Chủ thể", "Producer"), say("Thành viên chấm", "Member")));
    }

    public String howTo() {
        return say(
                "Đánh dấu một ô ở mỗi tiêu chí; không mức nào đạt thì để trống và ghi 0 điểm. Ghi"
                        + " điểm vào cột bên phải.",
                "Tick one box for each criterion; where no option is met leave all empty and write"
                        + " 0. Write the points in the right column.");
    }

    public List<String> headings() {
        return language == Language.VI
                ? List.of("Số", "Tiêu chí và mức", "Điểm", "Tối thiểu của", "Chọn, chấm")
                : List.of("No.", "Criteria and options", "Points", "Minimum of", "Choice, score");
    }

    public String part(String code, String title) {
        return say("PHẦN %s. %s", "PART %s. %s").formatted(code, title);
    }

    public String totalOf(String part) {
        return say("Cộng phần %s", "Total of part %s").formatted(part);
    }

    public String total() {
        return say("TỔNG ĐIỂM", "TOTAL");
    }

    public String mark(int stars) {
        return stars == 0 ? "" : say("%d sao", "%d stars").formatted(stars);
    }

    public String variant(String code, String text) {
        return say("Trường hợp %s: %s", "Case %s: %s").formatted(code, text);
    }

    public String exclusion(String text) {
        return say("Loại trước khi chấm nếu: ", "Excluded before scoring if: ") + text;
    }

    public String applies(NoteType type) {
        return type == NoteType.EXCLUSION
                ? say("Có căn cứ loại sản phẩm", "The product is to be excluded")
                : say("Có căn cứ ngừng chấm", "The scoring is to be stopped");
    }

    public String note(Note note, String text) {
        return label(note.type()) + ": " + text + condition(note);
    }

    private String label(NoteType type) {
        return switch (type) {
            case EXCLUSION -> say("Loại sản phẩm", "Excludes");
            case STOP_SCORING -> say("Ngừng chấm", "Stops the scoring");
            case REQUIREMENT -> say("Điều kiện", "Requirement");
            case APPLICABILITY -> say("Điều kiện tính điểm", "When it counts");
            case VARIANT_CHOICE -> say("Chọn một trường hợp", "Choose one case");
            case GUIDANCE -> say("Căn cứ đánh giá", "Guidance");
        };
    }

    private String condition(Note note) {
        return switch (note.condition()) {
            case null -> "";
            case Condition.MinPoints least ->
                    say(" [tiêu chí %s đạt từ %d điểm]", " [criterion %s has at least %d]")
                            .formatted(least.criterion(), least.points());
            case Condition.AnyZero zero ->
                    say(" [0 điểm ở một trong: %s]", " [0 points on any of: %s]")
                            .formatted(String.join(", ", zero.criteria()));
        };
    }

    public String bandsTitle() {
        return say(
                "Khung xếp hạng theo điểm trung bình của hội đồng", "Bands of the council's mean");
    }

    public String band(StarBand band) {
        return say("%d sao: %s %s điểm, %s %s", "%d stars: %s %s points, %s %s")
                .formatted(
                        band.stars(),
                        band.fromIncluded() ? say("từ", "from") : say("trên", "above"),
                        band.from().toPlainString(),
                        band.toIncluded() ? say("đến", "to") : say("dưới", "below"),
                        band.to().toPlainString());
    }

    public String minimums() {
        return say(
                "Hạng sao còn phải đạt mọi mức tối thiểu ghi ở cột “Tối thiểu của”.",
                "A star also needs every minimum of the column “Minimum of”.");
    }

    public String opinion() {
        return say("Ý kiến của thành viên", "The member's opinion");
    }

    public String signature() {
        return say("THÀNH VIÊN HỘI ĐỒNG", "MEMBER OF THE COUNCIL");
    }

    public String signHere() {
        return say("(Ký, ghi rõ họ tên)", "(Signature and full name)");
    }

    public String day() {
        return say(
                "........................, ngày ...... tháng ...... năm ..........",
                "........................, ......./......./..............");
    }

    public String provenance(String id, long revision, String hash) {
        return say("Bộ quy định %s, bản %d, SHA-256 %s", "Rule set %s, revision %d, SHA-256 %s")
                .formatted(id, revision, hash);
    }
}
