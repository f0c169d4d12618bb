package vn.ocop.promotion.participation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.promotion.event.EventDays;
import vn.ocop.promotion.standing.Certificate;

/** Says which certificate is missing for an admission, and until when or from when it holds. */
final class NotInForce {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private NotInForce() {}

    static Refusal refusal(Admission.Refused refused, EventDays days) {
        var certificate = refused.certificate();
        var text =
                certificate == null
                        ? Text.of(
                                "Sản phẩm chưa có giấy chứng nhận OCOP nào",
                                "The product has no OCOP certificate")
                        : reason(certificate, refused.day(), days);
        var refusal =
                Refusal.of(
                                ParticipationProblems.CERTIFICATE_NOT_IN_FORCE,
                                text,
                                List.of(Fault.at("/productId", "certificate-not-in-force", text)))
                        .with("uncoveredDay", refused.day().toString());
        return certificate == null ? refusal : describe(refusal, certificate, refused.day());
    }

    private static Text reason(Certificate certificate, LocalDate day, EventDays days) {
        var name = name(certificate);
        var ended = certificate.lastDayInForceBefore(day);
        if (ended.isPresent()) {
            return Text.of(
                            "Giấy chứng nhận %s có hiệu lực đến hết ngày %s; sự kiện diễn ra từ %s đến %s",
                            "Certificate %s was in force until %s; the event lasts from %s to %s")
                    .with(name, text(ended.get()), text(days.first()), text(days.last()));
        }
        var begins = certificate.firstDayInForceAfter(day);
        if (begins.isPresent()) {
            return Text.of(
                            "Giấy chứng nhận %s chỉ có hiệu lực từ ngày %s; sự kiện bắt đầu ngày %s",
                            "Certificate %s is in force from %s only; the event begins on %s")
                    .with(name, text(begins.get()), text(days.first()));
        }
        return Text.of(
                        "Không xác định được giấy chứng nhận %s còn hiệu lực vào ngày %s",
                        "Whether certificate %s is in force on %s is not known")
                .with(name, text(day));
    }

    private static Refusal describe(Refusal refusal, Certificate certificate, LocalDate day) {
        refusal.with("certificateId", certificate.id())
                .with("certificateCode", certificate.code())
                .with("validity", certificate.validityOn(day));
        certificate
                .lastDayInForceBefore(day)
                .ifPresent(until -> refusal.with("inForceUntil", until.toString()));
        certificate
                .firstDayInForceAfter(day)
                .ifPresent(from -> refusal.with("inForceFrom", from.toString()));
        return refusal;
    }

    /** As printed where that is known, otherwise by its public code. */
    private static String name(Certificate certificate) {
        var number = certificate.number();
        return number == null ? certificate.code() : number;
    }

    private static String text(LocalDate day) {
        return DAY.format(day);
    }
}
