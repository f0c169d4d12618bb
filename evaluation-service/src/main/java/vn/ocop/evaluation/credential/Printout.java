package vn.ocop.evaluation.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.PublicCertificate;
import vn.ocop.evaluation.certificate.calendar.PartialDate;
import vn.ocop.evaluation.certificate.calendar.Validity;

/**
 * A certificate in the words of its paper.
 *
 * @param body issuing body in capitals
 * @param mark across the paper, where it does not hold
 */
record Printout(
        UUID certificateId,
        String code,
        @Nullable String body,
        String product,
        @Nullable String variants,
        @Nullable String holder,
        String place,
        @Nullable Integer stars,
        @Nullable String number,
        @Nullable String decision,
        @Nullable String term,
        @Nullable String mark,
        boolean demonstration) {

    private static final int MIDDLING = 40;
    private static final int LONG = 80;
    private static final int LARGE = 34;
    private static final int MEDIUM = 26;
    private static final int SMALL = 20;

    static Printout of(
            PublicCertificate certificate,
            String product,
            @Nullable String holder,
            String place,
            List<String> variants) {
        var body = certificate.issuingBody();
        return new Printout(
                certificate.id(),
                certificate.code(),
                body == null ? null : body.toUpperCase(Locale.ROOT),
                product,
                variants.isEmpty() ? null : String.join("; ", variants),
                holder,
                place,
                certificate.stars(),
                certificate.number(),
                decision(certificate.decisionNumber(), certificate.signedOn()),
                term(certificate),
                mark(certificate.validity()),
                certificate.demonstration());
    }

    /** In points: a long name still fits on two lines. */
    public int productSize() {
        return product.length() > LONG ? SMALL : product.length() > MIDDLING ? MEDIUM : LARGE;
    }

    private static @Nullable String decision(
            @Nullable String number, @Nullable PartialDate signedOn) {
        if (number == null) {
            return null;
        }
        return signedOn == null ? number : number + " " + when(signedOn);
    }

    private static String when(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> "ngày " + VerificationWords.day(LocalDate.parse(date.value()));
            case MONTH -> "tháng " + date.value().substring(5) + "/" + date.value().substring(0, 4);
            case YEAR -> "năm " + date.value();
        };
    }

    private static @Nullable String term(PublicCertificate certificate) {
        var first = certificate.firstDay();
        var last = certificate.lastDay();
        if (last == null) {
            return null;
        }
        var until = "đến hết ngày " + VerificationWords.day(last);
        return first == null ? until : "từ ngày " + VerificationWords.day(first) + " " + until;
    }

    private static @Nullable String mark(Validity validity) {
        return switch (validity) {
            case IN_FORCE, UNKNOWN -> null;
            case NOT_YET_IN_FORCE -> "CHƯA CÓ HIỆU LỰC";
            case EXPIRED -> "HẾT HIỆU LỰC";
            case REVOKED -> "ĐÃ THU HỒI";
            case REPLACED -> "ĐÃ ĐƯỢC THAY THẾ";
        };
    }
}
