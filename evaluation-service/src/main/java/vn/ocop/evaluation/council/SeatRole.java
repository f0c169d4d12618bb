package vn.ocop.evaluation.council;

import vn.ocop.platform.language.Text;

/** What the holder of a seat is in the council. */
public enum SeatRole {
    CHAIR("Chủ tịch", "chair"),
    VICE_CHAIR("Phó Chủ tịch", "vice-chair"),
    SECRETARY("Thư ký", "secretary"),
    MEMBER("Ủy viên", "member"),
    ADVISER("Tổ tư vấn", "adviser");

    private final Text label;

    SeatRole(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    public Text label() {
        return label;
    }
}
