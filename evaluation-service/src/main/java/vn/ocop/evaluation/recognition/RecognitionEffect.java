package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.Award;
import vn.ocop.evaluation.certificate.Certificates;
import vn.ocop.evaluation.certificate.CertificatesInForce;
import vn.ocop.evaluation.certificate.NewCertificate;
import vn.ocop.evaluation.certificate.calendar.Precision;
import vn.ocop.evaluation.dossier.ConfirmedResult;
import vn.ocop.evaluation.dossier.DossierKind;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;
import vn.ocop.platform.calendar.VietnamTime;

/** Recognition (công nhận): the dossier is concluded, the certificate exists from now on. */
@ApplicationScoped
class RecognitionEffect implements Effect {

    private final DecidedDossiers dossiers;
    private final Certificates certificates;
    private final CertificatesInForce held;
    private final Variants variants;
    private final Clock clock;

    RecognitionEffect(
            DecidedDossiers dossiers,
            Certificates certificates,
            CertificatesInForce held,
            Variants variants,
            Clock clock) {
        this.dossiers = dossiers;
        this.certificates = certificates;
        this.held = held;
        this.variants = variants;
        this.clock = clock;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.RECOGNITION;
    }

    @Override
    public Optional<DecisionLine> prepare(NewLine line, Issuer issuer, LineFaults faults) {
        var confirmed = dossiers.confirmed(line, issuer, faults);
        if (confirmed.isEmpty()) {
            return Optional.empty();
        }
        var earned = Recognition.of(confirmed.get());
        checkStars(line, earned, issuer, faults);
        checkUpgrade(confirmed.get(), earned, faults);
        var covered = variants.of(line, confirmed.get(), faults);
        return Optional.of(line(confirmed.get(), earned, covered, line.note()));
    }

    @Override
    public void carryOut(Decision decision, DecisionLine line) {
        var dossierId = Objects.requireNonNull(line.dossierId);
        var confirmed = dossiers.byId(dossierId);
        var number = Objects.requireNonNull(decision.number);
        var signedOn = Objects.requireNonNull(decision.signedOn);
        dossiers.recognise(dossierId, number, Objects.requireNonNull(line.stars), signedOn);
        line.certificateId =
                certificates.issue(
                        new NewCertificate(
                                line.productId,
                                line.variantIds,
                                award(decision, line, confirmed, signedOn),
                                decision.firstDay,
                                decision.printedLastDay,
                                null));
    }

    private static void checkStars(
            NewLine line, Recognition earned, Issuer issuer, LineFaults faults) {
        if (!earned.isCertified()) {
            faults.add(
                    "dossierId",
                    "no-certificate",
                    "Kết quả dưới 3 sao không có quyết định công nhận, giấy chứng nhận",
                    "A result below 3 stars gets neither recognition nor certificate");
            return;
        }
        if (earned.decidedAt() != issuer.tier()) {
            faults.add(
                    "dossierId",
                    "deciding-level",
                    "Hạng %d sao do %s công nhận"
                            .formatted(earned.stars(), earned.decidedAt().label().vi()),
                    "%d stars are recognised at %s"
                            .formatted(earned.stars(), earned.decidedAt().label().en()));
        }
        if (line.stars() != null && line.stars() != earned.stars()) {
            faults.add(
                    "stars",
                    "differs-from-result",
                    "Kết quả đã xác nhận là %d sao".formatted(earned.stars()),
                    "The confirmed result is %d stars".formatted(earned.stars()));
        }
        if (line.recognitionKind() != null && line.recognitionKind() != earned.kind()) {
            faults.add(
                    "recognitionKind",
                    "differs-from-dossier",
                    "Theo loại hồ sơ, hình thức là " + earned.kind(),
                    "By the dossier's kind it is " + earned.kind());
        }
    }

    /** An upgrade that fails leaves the held star until its end. */
    private void checkUpgrade(ConfirmedResult confirmed, Recognition earned, LineFaults faults) {
        if (confirmed.kind() != DossierKind.UPGRADE) {
            return;
        }
        held.of(confirmed.productId(), VietnamTime.today(clock))
                .filter(
                        certificate ->
                                certificate.stars() != null
                                        && certificate.stars() >= earned.stars())
                .ifPresent(
                        certificate ->
                                faults.add(
                                        "dossierId",
                                        "no-upgrade",
                                        "Không cao hơn hạng đang có (%d sao): giấy hiện có giữ đến hết hạn"
                                                .formatted(certificate.stars()),
                                        "Not above the star held (%d): the present certificate runs to its end"
                                                .formatted(certificate.stars())));
    }

    private static DecisionLine line(
            ConfirmedResult confirmed,
            Recognition earned,
            List<UUID> covered,
            @Nullable String note) {
        var line = new DecisionLine(confirmed.productId());
        line.dossierId = confirmed.dossierId();
        line.stars = earned.stars();
        line.recognitionKind = earned.kind();
        line.variantIds = covered;
        line.note = note;
        return line;
    }

    private static Award award(
            Decision decision, DecisionLine line, ConfirmedResult confirmed, LocalDate signedOn) {
        return new Award(
                line.stars,
                Objects.requireNonNull(line.recognitionKind),
                decision.id,
                decision.number,
                decision.issuingBody,
                signedOn.toString(),
                Precision.DAY,
                confirmed.roundYear(),
                confirmed.ruleSet(),
                confirmed.result().total(),
                null);
    }
}
