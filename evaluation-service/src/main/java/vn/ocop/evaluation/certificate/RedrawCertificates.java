package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;

/**
 * Draws the timelines of a product's certificates anew after one of their dates changed, and tells
 * what became different: the certificate that was touched, and those that it cuts.
 */
@ApplicationScoped
class RedrawCertificates {

    private final CertificateRepository certificates;
    private final TermLaw law;
    private final Changes changes;
    private final Clock clock;

    RedrawCertificates(
            CertificateRepository certificates, TermLaw law, Changes changes, Clock clock) {
        this.certificates = certificates;
        this.law = law;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The product must be locked by {@link CertificateRepository#lockProduct}.
     *
     * @param touched what happened to which certificate
     */
    void of(UUID productId, Map<UUID, EventType> touched) {
        var ofProduct =
                CertificatesOfProduct.of(
                        certificates.ofProductForChange(productId),
                        certificates.filingsOf(productId),
                        law.rules());
        var old = certificates.periodsOf(productId);
        var drawn = ofProduct.all().stream().flatMap(c -> draw(ofProduct, c).stream()).toList();
        if (!ofProduct.all().stream().allMatch(c -> same(c, old, drawn))) {
            certificates.redraw(old, drawn);
        }
        var today = VietnamTime.today(clock);
        for (var certificate : ofProduct.all()) {
            var event = touched.get(certificate.id);
            if (event == null) {
                event = newsOf(certificate, old, drawn, today);
            }
            if (event != null) {
                tell(event, ofProduct, certificate, today);
            }
        }
    }

    private static List<CertificatePeriod> draw(
            CertificatesOfProduct ofProduct, Certificate certificate) {
        var life = ofProduct.life(certificate);
        certificate.drawn(life);
        return CertificatePeriod.of(certificate, life.timeline());
    }

    private static @Nullable EventType newsOf(
            Certificate certificate,
            List<CertificatePeriod> old,
            List<CertificatePeriod> drawn,
            LocalDate today) {
        if (!same(certificate, old, drawn)) {
            return CertificateEvents.REPLACED;
        }
        var told =
                CertificatePeriod.of(drawn, certificate).stream()
                        .filter(period -> period.covers(today))
                        .allMatch(period -> certificate.isAnnouncedAs(period.standing()));
        return told ? null : CertificateEvents.PHASE_CHANGED;
    }

    private static boolean same(
            Certificate certificate, List<CertificatePeriod> old, List<CertificatePeriod> drawn) {
        return CertificatePeriod.tellTheSame(
                CertificatePeriod.of(old, certificate), CertificatePeriod.of(drawn, certificate));
    }

    private void tell(
            EventType event,
            CertificatesOfProduct ofProduct,
            Certificate certificate,
            LocalDate today) {
        var life = ofProduct.life(certificate);
        certificate.announce(life.on(today));
        var state = CertificateState.of(certificate, life, today);
        changes.record(
                Change.of(
                        event,
                        certificate.id,
                        certificate.revision,
                        certificate.place.areaPath(),
                        state));
    }
}
