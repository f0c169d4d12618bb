package vn.ocop.evaluation.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.KnownCertificate;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;

/** One inspection of a certified product. Once concluded, only its consequence is added. */
@Entity
@Table(name = "inspection")
class Inspection {

    @Id UUID id;
    long revision;

    @Column(name = "certificate_id")
    UUID certificateId;

    @Column(name = "product_id")
    UUID productId;

    @Enumerated(EnumType.STRING)
    InspectionKind kind;

    @Enumerated(EnumType.STRING)
    InspectionState state = InspectionState.OPEN;

    String body;

    @Column(name = "inspected_on")
    LocalDate inspectedOn;

    String findings;

    @JdbcTypeCode(SqlTypes.JSON)
    List<InspectionPaper> papers = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Conclusion conclusion;

    /** Last day for the revocation; only after a violation. */
    @Column(name = "due_on")
    @Nullable LocalDate dueOn;

    @Column(name = "decision_id")
    @Nullable UUID decisionId;

    @Column(name = "followed_on")
    @Nullable LocalDate followedOn;

    /** Subject of the person who recorded it. */
    String author;

    @Column(name = "created_at")
    Instant createdAt;

    protected Inspection() {}

    Inspection(
            UUID id,
            KnownCertificate certificate,
            NewInspection request,
            String author,
            Instant now) {
        this.id = id;
        this.revision = 1;
        this.certificateId = certificate.id();
        this.productId = certificate.productId();
        this.kind = request.kind();
        this.body = VietnameseText.clean(request.body());
        this.inspectedOn = request.inspectedOn();
        this.findings = VietnameseText.clean(request.findings());
        this.papers = request.papers() == null ? List.of() : request.papers();
        this.author = author;
        this.createdAt = now;
    }

    /**
     * @param lastDay last day for the revocation
     */
    void conclude(Conclusion found, @Nullable LocalDate lastDay) {
        mustBeOpen();
        conclusion = found;
        dueOn = lastDay;
        state = InspectionState.CONCLUDED;
        revision++;
    }

    void mustBeOpen() {
        switch (state) {
            case OPEN -> {}
            case CONCLUDED, FOLLOWED -> throw Refusal.of(InspectionProblems.ALREADY_CONCLUDED);
        }
    }

    /** The certificate was revoked on this conclusion. */
    void followedBy(UUID decision, LocalDate signedOn) {
        decisionId = decision;
        followedOn = signedOn;
        state = InspectionState.FOLLOWED;
        revision++;
    }
}
