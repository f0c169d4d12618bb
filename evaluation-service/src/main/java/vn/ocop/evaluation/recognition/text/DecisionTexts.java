package vn.ocop.evaluation.recognition.text;

/** Writes the submission note and the decision (DOCX). */
public final class DecisionTexts {

    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private DecisionTexts() {}

    /** Tờ trình: the advisory body asks the issuing body to decide. */
    public static byte[] submissionNote(DecisionContent content) {
        var paper =
                new OfficePaper()
                        .head(content, null)
                        .title("TỜ TRÌNH", "Về việc " + content.subject())
                        .centred("Kính gửi: " + content.issuingBody(), false);
        content.grounds().forEach(ground -> paper.paragraph(ground + ";"));
        return paper.paragraph(
                        "Cơ quan tham mưu Chương trình OCOP kính trình "
                                + content.issuingBody()
                                + " xem xét, quyết định "
                                + content.subject()
                                + ": "
                                + content.lines().size()
                                + " sản phẩm theo Danh mục tại Phụ lục kèm theo.")
                .paragraph("Kính trình " + content.issuingBody() + " xem xét, quyết định./.")
                .signature("- Như trên;\n- Lưu: VT.", "Thủ trưởng cơ quan", null)
                .bytes();
    }

    /** Quyết định: the text to be signed. */
    public static byte[] decision(DecisionContent content) {
        var paper =
                new OfficePaper()
                        .head(content, content.number())
                        .title("QUYẾT ĐỊNH", "Về việc " + content.subject());
        content.grounds().forEach(ground -> paper.paragraph(ground + ";"));
        var day = content.firstDay();
        var effect =
                day == null || day.equals(content.signedOn())
                        ? "kể từ ngày ký"
                        : "từ " + Dates.inWords(day);
        return paper.centred("QUYẾT ĐỊNH:", true)
                .paragraph("Điều 1. " + content.order() + " (Danh mục tại Phụ lục kèm theo).")
                .paragraph("Điều 2. Quyết định này có hiệu lực " + effect + ".")
                .paragraph(
                        "Điều 3. Các cơ quan, đơn vị, chủ thể có tên tại Phụ lục và tổ chức, cá nhân có"
                                + " liên quan chịu trách nhiệm thi hành Quyết định này./.")
                .signature("- Như Điều 3;\n- Lưu: VT.", content.capacity(), content.signer())
                .bytes();
    }
}
