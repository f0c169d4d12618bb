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
import vn.ocop.evaluation.certificate.RecognitionKind;
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

    /** The certificate that it revokes, or the one that its signature issued. */
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

    @Nullable String note;

    protected DecisionLine() {}

    DecisionLine(UUID productId) {
        this.id = Ids.next();
        this.productId = productId;
    }

    /** The line as it was asked for, to be checked again before it takes effect. */
    NewDecision.NewLine asRequested() {
        return new NewDecision.NewLine(
                dossierId,
                ground == null ? null : certificateId,
                stars,
                recognitionKind,
                variantIds.isEmpty() ? null : variantIds,
                ground,
                note);
    }
}
