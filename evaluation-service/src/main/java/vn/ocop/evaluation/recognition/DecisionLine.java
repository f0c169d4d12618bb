package vn.ocop.evaluation.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.KnownCertificate;
import vn.ocop.evaluation.certificate.RecognitionKind;
import vn.ocop.evaluation.certificate.ReissueReason;
import vn.ocop.evaluation.certificate.RevocationGround;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.platform.id.Ids;

/** One line of a decision: what it orders for one product. */
@Entity
@Table(name = "decision_line")
class DecisionLine {

    @Id UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id")
    @Nullable Decision decision;

    int position;

    @Column(name = "product_id")
    UUID productId;

    @Column(name = "dossier_id")
    @Nullable UUID dossierId;

    /** The certificate that it is about, or the one that its signature issued. */
    @Column(name = "certificate_id")
    @Nullable UUID certificateId;

    @Nullable Integer stars;

    @Enumerated(EnumType.STRING)
    @Column(name = "recognition_kind")
    @Nullable RecognitionKind recognitionKind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "variant_ids")
    List<UUID> variantIds = List.of();

    @Enumerated(EnumType.STRING)
    @Nullable RevocationGround ground;

    /** The inspection on which it is revoked. */
    @Column(name = "inspection_id")
    @Nullable UUID inspectionId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Letter confirmation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Correction correction;

    @Enumerated(EnumType.STRING)
    @Column(name = "reissue_reason")
    @Nullable ReissueReason reissueReason;

    @Column(name = "certificate_number")
    @Nullable String certificateNumber;

    @Column(name = "holder_id")
    @Nullable UUID holderId;

    @Nullable String note;

    protected DecisionLine() {}

    DecisionLine(UUID productId) {
        this.id = Ids.next();
        this.productId = productId;
    }

    /** A line about a certificate, with all that was asked for. */
    static DecisionLine of(KnownCertificate certificate, NewDecision.NewLine request) {
        var line = new DecisionLine(certificate.productId());
        line.certificateId = certificate.id();
        line.stars = certificate.stars();
        line.ground = request.ground();
        line.inspectionId = request.inspectionId();
        line.confirmation = request.confirmation();
        line.correction = request.correction();
        line.reissueReason = request.reissueReason();
        line.certificateNumber = request.certificateNumber();
        line.holderId = request.holderId();
        line.note = request.note();
        return line;
    }

    /** The line as it was asked for, to be checked again before it takes effect. */
    NewDecision.NewLine asRequested() {
        return new NewDecision.NewLine(
                dossierId,
                certificateId,
                stars,
                recognitionKind,
                variantIds.isEmpty() ? null : variantIds,
                ground,
                inspectionId,
                confirmation,
                correction,
                reissueReason,
                certificateNumber,
                holderId,
                note);
    }
}
