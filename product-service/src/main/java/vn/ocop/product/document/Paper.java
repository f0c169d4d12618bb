package vn.ocop.product.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.product.classification.PaperClass;
import vn.ocop.product.classification.PaperKind;

/** A paper (tài liệu minh chứng). */
@Entity
@Table(name = "paper")
class Paper {
    @Id private UUID id;

    @Column private long revision;

    @Column(name = "owner_kind")
    @Enumerated(EnumType.STRING)
    private OwnerKind ownerKind;

    @Column(name = "producer_id")
    private @Nullable UUID producerId;

    @Column(name = "product_id")
    private @Nullable UUID productId;

    @Column
    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "paper_class")
    @Enumerated(EnumType.STRING)
    private PaperClass paperClass;

    @Column private @Nullable String number;
    @Column private @Nullable String issuer;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column private String sha256;
    @Column private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_for")
    private @Nullable String withdrawnFor;

    @SuppressWarnings("NullAway.Init")
    protected Paper() {}

    /** The file of a paper. */
    record Content(String sha256, long size, String mediaType, String fileName) {}

    Paper(UUID id, NewPaper request, Content content, Instant now) {
        this.id = id;
        this.revision = 1;
        this.ownerKind = request.ownerKind();
        this.producerId = request.ownerKind() == OwnerKind.PRODUCER ? request.ownerId() : null;
        this.productId = request.ownerKind() == OwnerKind.PRODUCT ? request.ownerId() : null;
        this.kind = request.kind();
        this.paperClass = request.kind().paperClass();
        this.number = request.number();
        this.issuer = request.issuer();
        this.validFrom = request.validFrom();
        this.validTo = request.validTo();
        this.sha256 = content.sha256();
        this.size = content.size();
        this.mediaType = content.mediaType();
        this.fileName = content.fileName();
        this.attachedAt = now;
    }

    void withdraw(String reason, Instant now) {
        if (isWithdrawn()) {
            throw Refusal.of(PaperProblems.ALREADY_WITHDRAWN);
        }
        withdrawnAt = now;
        withdrawnFor = reason;
        revision++;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    OwnerKind ownerKind() {
        return ownerKind;
    }

    UUID ownerId() {
        return Objects.requireNonNull(productId == null ? producerId : productId);
    }

    PaperKind kind() {
        return kind;
    }

    PaperClass paperClass() {
        return paperClass;
    }

    @Nullable String number() {
        return number;
    }

    @Nullable String issuer() {
        return issuer;
    }

    @Nullable LocalDate validFrom() {
        return validFrom;
    }

    @Nullable LocalDate validTo() {
        return validTo;
    }

    Content content() {
        return new Content(sha256, size, mediaType, fileName);
    }

    Instant attachedAt() {
        return attachedAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    @Nullable String withdrawnFor() {
        return withdrawnFor;
    }
}
