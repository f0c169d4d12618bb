package vn.ocop.promotion.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.promotion.event.EventDays;
import vn.ocop.promotion.standing.Certificate;
import vn.ocop.promotion.standing.Certificates;

class AdmissionTest {
    private static final EventDays FAIR = days("2026-11-20", "2026-11-24");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-24, true",
        "2026-11-19, 2026-11-25, true",
        "2026-11-20, 2026-11-23, false",
        "2026-11-21, 2026-11-24, false",
        "2026-11-20, 2026-11-20, false"
    })
    void a_product_is_admitted_when_its_certificate_holds_on_every_day(
            String first, String last, boolean admitted) {
        var certificate = Certificates.inForce("a", first, last);
        assertThat(Admission.of(List.of(certificate), FAIR) instanceof Admission.Admitted)
                .isEqualTo(admitted);
    }

    @Test
    void an_event_of_one_day_needs_that_day_only() {
        var certificate = Certificates.inForce("a", "2026-11-20", "2026-11-20");
        assertThat(Admission.lapse(List.of(certificate), days("2026-11-20", "2026-11-20")))
                .isEmpty();
        assertThat(Admission.lapse(List.of(certificate), days("2026-11-20", "2026-11-21")))
                .contains(LocalDate.parse("2026-11-21"));
    }

    @Test
    void a_certificate_that_expires_during_the_event_is_named() {
        var certificate = Certificates.inForce("a", "2023-11-21", "2026-11-21");
        assertThat(refused(certificate))
                .isEqualTo(new Admission.Refused(LocalDate.parse("2026-11-22"), certificate));
    }

    @Test
    void a_revocation_during_the_event_counts_like_an_end() {
        var certificate = Certificates.ended("a", "2024-01-01", "2026-11-22", "REVOKED");
        assertThat(refused(certificate).day()).isEqualTo("2026-11-23");
    }

    @Test
    void a_product_that_is_upgraded_during_the_event_stays_by_the_certificate_of_the_first_day() {
        var old = Certificates.ended("a", "2024-01-01", "2026-11-21", "REPLACED");
        var upgraded = Certificates.inForce("b", "2026-11-22", "2029-11-22");
        assertThat(Admission.of(List.of(upgraded, old), FAIR))
                .isEqualTo(new Admission.Admitted(old));
    }

    @Test
    void a_gap_of_one_day_between_two_certificates_is_too_much() {
        var old = Certificates.inForce("a", "2024-01-01", "2026-11-21");
        var next = Certificates.inForce("b", "2026-11-23", "2029-11-23");
        assertThat(refused(old, next))
                .isEqualTo(new Admission.Refused(LocalDate.parse("2026-11-22"), old));
    }

    @Test
    void the_certificate_that_ended_last_explains_a_refusal() {
        var older = Certificates.inForce("a", "2018-01-01", "2020-12-31");
        var newer = Certificates.inForce("b", "2021-01-01", "2023-12-31");
        assertThat(refused(newer, older).certificate()).isEqualTo(newer);
        assertThat(refused(older, newer).certificate()).isEqualTo(newer);
    }

    @Test
    void without_an_earlier_one_the_next_certificate_explains_it() {
        var next = Certificates.inForce("a", "2026-12-01", "2029-12-01");
        var later = Certificates.inForce("b", "2029-12-02", "2032-12-02");
        assertThat(refused(later, next).certificate()).isEqualTo(next);
    }

    @Test
    void an_unknown_validity_does_not_admit() {
        var historical = Certificates.unknown("a");
        assertThat(refused(historical))
                .isEqualTo(new Admission.Refused(LocalDate.parse("2026-11-20"), historical));
    }

    @Test
    void a_product_without_certificate_is_refused_from_the_first_day() {
        assertThat(refused()).isEqualTo(new Admission.Refused(LocalDate.parse("2026-11-20"), null));
    }

    private static Admission.Refused refused(Certificate... certificates) {
        return (Admission.Refused) Admission.of(List.of(certificates), FAIR);
    }

    private static EventDays days(String first, String last) {
        return new EventDays(LocalDate.parse(first), LocalDate.parse(last));
    }
}
