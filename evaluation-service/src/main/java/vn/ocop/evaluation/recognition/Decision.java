package vn.ocop.evaluation.recognition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.CertificateChangeKind;
import vn.ocop.evaluation.certificate.ChangeOrder;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;

/** One decision with its lines. Once signed it never changes. */
@Entity
@Table(name = "decision")
class Decision {

    @Id UUID id;
    long revision;

    @Enumerated(EnumType.STRING)
    DecisionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    DecisionStage stage = DecisionStage.DRAFT;

    @Column(name = "issuing_body")
    String issuingBody;

    String unit;

    @Column(name = "area_path")
    String areaPath;

    @Column(name = "old_path")
    @Nullable String oldPath;

    @Column(name = "unit_resolved")
    boolean unitResolved;

    @Nullable String number;

    @Column(name = "signed_on")
    @Nullable LocalDate signedOn;

    @Column(name = "first_day")
    @Nullable LocalDate firstDay;

    @Column(name = "last_day")
    @Nullable LocalDate printedLastDay;

    @Nullable String signer;
    @Nullable String capacity;

    /** Of the file that was signed. */
    @Column(name = "file_sha256")
    @Nullable String fileSha256;

    @Column(name = "created_at")
    Instant createdAt;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position")
    List<DecisionLine> lines = new ArrayList<>();

    protected Decision() {}

    Decision(UUID id, DecisionKind kind, Issuer issuer, Instant now) {
        this.id = id;
        this.revision = 1;
        this.kind = kind;
        this.issuingBody = issuer.body();
        this.unit = issuer.unit().text();
        this.areaPath = issuer.paths().today().text();
        var old = issuer.paths().old();
        this.oldPath = old == null ? null : old.text();
        this.unitResolved = issuer.paths().resolved();
        this.createdAt = now;
    }

    void add(DecisionLine line) {
        line.decision = this;
        line.position = lines.size();
        lines.add(line);
    }

    /** Takes the signature; the lines take effect in the same transaction. */
    void sign(NewSignature signature) {
        mustBeDraft();
        number = VietnameseText.clean(signature.number());
        signedOn = signature.signedOn();
        firstDay = signature.firstDay() == null ? signature.signedOn() : signature.firstDay();
        printedLastDay = signature.printedLastDay();
        signer = VietnameseText.clean(signature.signer());
        capacity = VietnameseText.clean(signature.capacity());
        fileSha256 = signature.fileSha256();
        stage = DecisionStage.SIGNED;
        revision++;
    }

    /** What its lines order about the papers of certificates. */
    ChangeOrder paperOrder() {
        return new ChangeOrder(
                CertificateChangeKind.valueOf(kind.name()),
                id,
                Objects.requireNonNull(number),
                Objects.requireNonNull(firstDay));
    }

    void mustBeDraft() {
        switch (stage) {
            case DRAFT -> {}
            case SIGNED -> throw Refusal.of(DecisionProblems.ALREADY_SIGNED);
        }
    }
}
