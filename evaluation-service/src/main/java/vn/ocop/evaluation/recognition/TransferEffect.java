package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.evaluation.certificate.CertificatePapers;
import vn.ocop.evaluation.certificate.KnownCertificate;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;

/**
 * Transfer (chuyển chủ thể): another producer holds the certificate for the rest of its term. Whose
 * the product is stands in the registry, which is told first.
 */
@ApplicationScoped
class TransferEffect implements Effect {

    private final DecidedCertificates decided;
    private final CertificatePapers papers;
    private final Registry registry;

    TransferEffect(DecidedCertificates decided, CertificatePapers papers, Registry registry) {
        this.decided = decided;
        this.papers = papers;
        this.registry = registry;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.TRANSFER;
    }

    @Override
    public Optional<DecisionLine> prepare(NewLine line, Issuer issuer, LineFaults faults) {
        var certificate = decided.named(line, issuer, faults);
        if (line.holderId() == null) {
            faults.absent("holderId");
            return Optional.empty();
        }
        certificate.ifPresent(
                found -> {
                    DecidedCertificates.mustDecide(found, issuer, faults);
                    DecidedCertificates.mustRun(found, faults);
                    checkHolder(line, found, faults);
                });
        return certificate.map(found -> DecisionLine.of(found, line));
    }

    @Override
    public void carryOut(Decision decision, DecisionLine line) {
        var id = Objects.requireNonNull(line.certificateId);
        decided.mustRunOn(id, Objects.requireNonNull(decision.firstDay));
        papers.transfer(id, decision.paperOrder(), Objects.requireNonNull(line.holderId));
    }

    private void checkHolder(NewLine line, KnownCertificate found, LineFaults faults) {
        var holder = Objects.requireNonNull(line.holderId());
        if (holder.equals(found.particulars().holderId())) {
            faults.add(
                    "holderId",
                    "already-holder",
                    "Chủ thể này đang giữ giấy chứng nhận",
                    "This producer holds the certificate already");
            return;
        }
        var producer = registry.product(found.productId()).map(KnownProduct::producerId);
        if (!producer.filter(holder::equals).isPresent()) {
            faults.add(
                    "holderId",
                    "not-the-producer",
                    "Theo sổ đăng ký, sản phẩm không thuộc chủ thể này; ghi nhận chuyển giao sản phẩm trước",
                    "By the registry the product is not this producer's; transfer the product there first");
        }
    }
}
