package vn.ocop.promotion.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.promotion.event.EventDays;
import vn.ocop.promotion.standing.Certificate;
import vn.ocop.promotion.standing.Certificates;

class NotInForceTest {
    private static final EventDays FAIR =
            new EventDays(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-24"));

    @Test
    void says_which_certificate_and_until_when() {
        var refusal = refusal(Certificates.inForce("7kq2m9xw4t", "2023-11-21", "2026-11-21"), 22);
        assertThat(Objects.requireNonNull(refusal.detail()).vi())
                .isEqualTo(
                        "Giấy chứng nhận 7kq2m9xw4t có hiệu lực đến hết ngày 21/11/2026; sự kiện diễn"
                                + " ra từ 20/11/2026 đến 24/11/2026");
        assertThat(refusal.members())
                .containsEntry("inForceUntil", "2026-11-21")
                .containsEntry("uncoveredDay", "2026-11-22")
                .containsEntry("validity", "EXPIRED");
    }

    @Test
    void says_from_when_a_later_certificate_holds() {
        var refusal = refusal(Certificates.inForce("7kq2m9xw4t", "2026-11-21", "2029-11-21"), 20);
        assertThat(Objects.requireNonNull(refusal.detail()).en())
                .isEqualTo(
                        "Certificate 7kq2m9xw4t is in force from 21/11/2026 only; the event begins on"
                                + " 20/11/2026");
    }

    @Test
    void says_that_a_validity_is_not_known() {
        var refusal = refusal(Certificates.unknown("7kq2m9xw4t"), 20);
        assertThat(Objects.requireNonNull(refusal.detail()).en())
                .isEqualTo("Whether certificate 7kq2m9xw4t is in force on 20/11/2026 is not known");
    }

    private static Refusal refusal(Certificate certificate, int dayOfNovember) {
        var day = LocalDate.of(2026, 11, dayOfNovember);
        return NotInForce.refusal(new Admission.Refused(day, certificate), FAIR);
    }
}
