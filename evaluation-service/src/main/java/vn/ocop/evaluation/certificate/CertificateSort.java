package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.ocop.platform.http.Cursor;

/**
 * The orders of the list; the id makes each unique. Certificates without a last day come after all
 * dated ones.
 */
enum CertificateSort {
    RECORDED_LATEST_FIRST("-recorded", "c.id desc"),
    RECORDED_FIRST("recorded", "c.id"),
    VALID_TO("validTo", "coalesce(c.lastDay, :endless), c.id"),
    VALID_TO_LATEST_FIRST("-validTo", "coalesce(c.lastDay, :endless) desc, c.id desc");

    static final LocalDate ENDLESS = LocalDate.of(9999, 12, 31);

    private final String code;
    private final String order;

    CertificateSort(String code, String order) {
        this.code = code;
        this.order = order;
    }

    static Optional<CertificateSort> of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }

    String order() {
        return order;
    }

    boolean isByLastDay() {
        return this == VALID_TO || this == VALID_TO_LATEST_FIRST;
    }

    /** What comes after the row whose keys are {@code :afterDay} and {@code :afterId}. */
    String after() {
        return switch (this) {
            case RECORDED_FIRST -> "c.id > :afterId";
            case RECORDED_LATEST_FIRST -> "c.id < :afterId";
            case VALID_TO ->
                    "(coalesce(c.lastDay, :endless) > :afterDay"
                            + " or coalesce(c.lastDay, :endless) = :afterDay and c.id > :afterId)";
            case VALID_TO_LATEST_FIRST ->
                    "(coalesce(c.lastDay, :endless) < :afterDay"
                            + " or coalesce(c.lastDay, :endless) = :afterDay and c.id < :afterId)";
        };
    }

    Cursor position(CertificateRow row) {
        var day = row.certificate().lastDay;
        return isByLastDay()
                ? Cursor.of(row.certificate().id, day == null ? ENDLESS : day)
                : Cursor.of(row.certificate().id);
    }
}
