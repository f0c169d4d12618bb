package vn.ocop.product.page;

import java.util.Locale;
import vn.ocop.product.standing.CertificateSummary;

/**
 * A certificate in one line.
 *
 * @param code of its page
 * @param title what it is called
 * @param standing whether it holds, in small letters to stand within a sentence
 */
public record CertificateLine(String code, String title, String standing) {

    static CertificateLine of(CertificateSummary certificate) {
        var number = certificate.number() == null ? "" : " số " + certificate.number();
        var stars = certificate.stars() == null ? "" : ", hạng " + certificate.stars() + " sao";
        return new CertificateLine(
                certificate.code(), "Giấy chứng nhận" + number + stars, standing(certificate));
    }

    private static String standing(CertificateSummary certificate) {
        var state =
                switch (certificate.validity()) {
                    case "IN_FORCE" -> "Đang có hiệu lực";
                    case "NOT_YET_IN_FORCE" -> "Chưa có hiệu lực";
                    case "EXPIRED" -> "Đã hết hiệu lực";
                    case "REVOKED" -> "Đã bị thu hồi";
                    case "REPLACED" -> "Đã được thay thế";
                    default -> "Chưa xác định được hiệu lực";
                };
        var last = certificate.lastDay();
        var small = state.substring(0, 1).toLowerCase(Locale.ROOT) + state.substring(1);
        return last == null ? small : small + ", ngày cuối " + StandingText.day(last);
    }
}
