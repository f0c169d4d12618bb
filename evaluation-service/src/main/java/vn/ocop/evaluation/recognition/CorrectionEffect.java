package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.evaluation.certificate.CertificatePapers;
import vn.ocop.evaluation.certificate.KnownCertificate;
import vn.ocop.evaluation.certificate.Particulars;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;

/**
 * Correction (đính chính) of a line of an earlier decision: what the certificate says is put right
 * from the beginning, and what it said before is kept.
 */
@ApplicationScoped
class CorrectionEffect implements Effect {

    private final DecidedCertificates decided;
    private final CertificatePapers papers;
    private final Registry registry;

    CorrectionEffect(DecidedCertificates decided, CertificatePapers papers, Registry registry) {
        this.decided = decided;
        this.papers = papers;
        this.registry = registry;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.CORRECTION;
    }

    @Override
    public Optional<DecisionLine> prepare(NewLine line, Issuer issuer, LineFaults faults) {
        var certificate = decided.named(line, issuer, faults);
        var correction = line.correction();
        if (correction == null) {
            faults.absent("correction");
            return Optional.empty();
        }
        certificate.ifPresent(found -> check(correction, found, issuer, faults));
        return certificate.map(found -> DecisionLine.of(found, line));
    }

    @Override
    public void carryOut(Decision decision, DecisionLine line) {
        var certificate = decided.today(Objects.requireNonNull(line.certificateId));
        var correction = Objects.requireNonNull(line.correction);
        papers.correct(
                certificate.id(),
                decision.paperOrder(),
                correction.appliedTo(certificate.particulars()));
    }

    private void check(
            Correction correction, KnownCertificate found, Issuer issuer, LineFaults faults) {
        var right = correction.appliedTo(found.particulars());
        DecidedCertificates.mustDecide(found, issuer, faults);
        if (right.equals(found.particulars())) {
            faults.add(
                    "correction",
                    "nothing-corrected",
                    "Không khác nội dung hiện có",
                    "It says the same as the certificate");
        }
        checkStars(right, found, issuer, faults);
        checkVariants(correction, found, faults);
        var last = right.printedLastDay();
        if (last != null && found.firstDay() != null && last.isBefore(found.firstDay())) {
            faults.add(
                    "correction/printedLastDay",
                    "before-first-day",
                    "Trước ngày bắt đầu",
                    "Before the first day");
        }
    }

    /** Neither level puts a star right that the other one decides. */
    private static void checkStars(
            Particulars right, KnownCertificate found, Issuer issuer, LineFaults faults) {
        var tier = KnownCertificate.decidedAt(right.stars());
        if (tier != found.decidedAt() && tier != issuer.tier()) {
            faults.add(
                    "correction/stars",
                    "deciding-level",
                    "Hạng sao này do %s quyết định".formatted(tier.label().vi()),
                    "These stars are decided at %s".formatted(tier.label().en()));
        }
    }

    private void checkVariants(Correction correction, KnownCertificate found, LineFaults faults) {
        var variants = correction.variantIds();
        if (variants == null) {
            return;
        }
        var all = registry.product(found.productId()).map(KnownProduct::variantIds);
        if (!all.map(known -> known.containsAll(variants)).orElse(false)) {
            faults.add(
                    "correction/variantIds",
                    "unknown-reference",
                    "Có biến thể không thuộc sản phẩm",
                    "Not all of these are variants of the product");
        }
    }
}
