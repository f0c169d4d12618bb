package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.CertificateView.Between;
import vn.ocop.evaluation.certificate.calendar.DaySpan;
import vn.ocop.evaluation.certificate.calendar.Life;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Shows one certificate as it stands on a day. */
@ApplicationScoped
public class ReadCertificate {

    private final CertificateRepository certificates;
    private final CertificateLives lives;
    private final CertificateAccess access;
    private final Registry registry;
    private final CertificatePapers papers;
    private final Clock clock;

    ReadCertificate(
            CertificateRepository certificates,
            CertificateLives lives,
            CertificateAccess access,
            Registry registry,
            CertificatePapers papers,
            Clock clock) {
        this.certificates = certificates;
        this.lives = lives;
        this.access = access;
        this.registry = registry;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * @param asOf the day; today in Vietnam when absent
     */
    public CertificateView of(UUID id, @Nullable LocalDate asOf, Language language) {
        var certificate =
                certificates.findByIdOptional(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        access.mustRead(certificate);
        var today = VietnamTime.today(clock);
        return view(certificate, lives.of(certificate), asOf == null ? today : asOf, language);
    }

    private CertificateView view(
            Certificate certificate, Life life, LocalDate day, Language language) {
        var award = certificate.award;
        var holding = certificate.holding;
        var place = certificate.place;
        var product = registry.product(holding.productId());
        var standing = life.on(day);
        var extended = life.extendedUntil();
        return new CertificateView(
                certificate.id,
                certificate.revision,
                certificate.code,
                certificate.number,
                holding.productId(),
                product.map(KnownProduct::name).orElse(null),
                holding.variantIds(),
                holding.producerId(),
                holding.holderId(),
                product.map(KnownProduct::producerId).orElse(null),
                certificate.printedName,
                certificate.printing,
                award.stars(),
                award.recognitionKind(),
                award.decisionId(),
                award.decisionNumber(),
                award.issuingBody(),
                award.signedOn(),
                life.firstDay().day(),
                life.lastDay().day(),
                certificate.printedLastDay,
                lives.rules().lastDays(life.firstDay(), null).day(),
                roughly(life.lastDay()),
                award.roundYear(),
                award.ruleSet(),
                access.seesScore(certificate) ? award.score() : null,
                day,
                standing.validity(),
                standing.renewalPhase(),
                window(life),
                extended,
                extended == null ? null : lives.rules().extension().basis(),
                certificate.revokedOn,
                certificate.revocationKind,
                certificate.revocationGround,
                certificate.revocationId,
                life.replacedBy(),
                TimelineEntry.of(life.timeline()),
                papers.of(certificate.id).stream().map(CertificateView.Changed::of).toList(),
                certificate.historical,
                award.source(),
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                place.demonstration(),
                access.actions(
                        certificate, life.on(VietnamTime.today(clock)).validity(), language));
    }

    private @Nullable Between window(Life life) {
        var last = life.lastDay().day();
        return last == null
                ? null
                : new Between(lives.rules().filingOpens(last), lives.rules().filingCloses(last));
    }

    private static @Nullable Between roughly(DaySpan days) {
        return days.isExact() || days.equals(DaySpan.any())
                ? null
                : new Between(days.earliest(), days.latest());
    }
}
