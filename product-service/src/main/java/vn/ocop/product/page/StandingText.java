package vn.ocop.product.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.standing.CertificateSummary;

/**
 * The first thing a page says: whether a star holds today.
 *
 * @param tone how it looks: {@code good}, {@code bad} or {@code open}
 * @param stars shown as signs, only while they hold
 */
public record StandingText(
        String tone,
        String verdict,
        @Nullable String explanation,
        @Nullable Integer stars,
        @Nullable String certificateCode,
        @Nullable String certificateNumber) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    static StandingText none() {
        return new StandingText(
                "open",
                "Chưa được công nhận",
                "Chủ thể giới thiệu sản phẩm này. Sản phẩm chưa được công nhận đạt sao OCOP.",
                null,
                null,
                null);
    }

    static StandingText of(CertificateSummary certificate) {
        var ranked = certificate.stars() == null ? "" : " hạng " + certificate.stars() + " sao";
        return switch (certificate.validity()) {
            case "IN_FORCE" -> text(certificate, "good", inForce(certificate), term(certificate));
            case "EXPIRED" ->
                    text(
                            certificate,
                            "bad",
                            "Giấy chứng nhận" + ranked + " đã hết hiệu lực",
                            ended(certificate));
            case "REVOKED" ->
                    text(
                            certificate,
                            "bad",
                            "Giấy chứng nhận" + ranked + " đã bị thu hồi",
                            revoked(certificate));
            case "REPLACED" ->
                    text(
                            certificate,
                            "bad",
                            "Giấy chứng nhận" + ranked + " đã được thay thế",
                            "Một giấy chứng nhận cấp sau đã thay thế giấy này.");
            case "NOT_YET_IN_FORCE" ->
                    text(
                            certificate,
                            "open",
                            "Giấy chứng nhận" + ranked + " chưa có hiệu lực",
                            term(certificate));
            default ->
                    text(
                            certificate,
                            "open",
                            "Chưa xác định được giấy chứng nhận"
                                    + ranked
                                    + " còn hiệu lực hay không",
                            "Tài liệu ghi nhận việc công nhận không đủ ngày tháng để kết luận.");
        };
    }

    private static StandingText text(
            CertificateSummary certificate,
            String tone,
            String verdict,
            @Nullable String explanation) {
        var holds = certificate.validity().equals("IN_FORCE");
        return new StandingText(
                tone,
                verdict,
                explanation,
                holds ? certificate.stars() : null,
                certificate.code(),
                certificate.number());
    }

    private static String inForce(CertificateSummary certificate) {
        return certificate.stars() == null
                ? "Sản phẩm OCOP, tài liệu không ghi hạng sao"
                : "Sản phẩm OCOP " + certificate.stars() + " sao";
    }

    private static @Nullable String term(CertificateSummary certificate) {
        if (certificate.lastDay() == null) {
            return null;
        }
        var until = "đến hết ngày " + day(certificate.lastDay());
        if (certificate.renewalPhase().equals("EXTENDED")) {
            return "Hiệu lực được kéo dài trong khi chờ đánh giá lại, không quá "
                    + day(certificate.lastDay())
                    + " (khoản 3 Điều 12 Quyết định 26/2026/QĐ-TTg).";
        }
        return certificate.firstDay() == null
                ? "Giấy chứng nhận có hiệu lực " + until + "."
                : "Giấy chứng nhận có hiệu lực từ ngày "
                        + day(certificate.firstDay())
                        + " "
                        + until
                        + ".";
    }

    private static @Nullable String ended(CertificateSummary certificate) {
        return certificate.lastDay() == null
                ? null
                : "Ngày cuối còn hiệu lực là "
                        + day(certificate.lastDay())
                        + ". Hạng sao cũ không còn được sử dụng.";
    }

    private static @Nullable String revoked(CertificateSummary certificate) {
        return certificate.revokedOn() == null
                ? null
                : "Bị thu hồi từ ngày "
                        + day(certificate.revokedOn())
                        + ". Hạng sao cũ không còn được sử dụng.";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    public boolean shownStars() {
        return stars != null;
    }

    public String starSigns() {
        return stars == null ? "" : "★".repeat(stars);
    }

    public String starsText() {
        return stars + " sao";
    }
}
