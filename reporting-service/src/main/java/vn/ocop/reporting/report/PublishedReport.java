package vn.ocop.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A report as published (báo cáo đã công bố): kept as it was, whatever is learnt later. */
@Entity
@Table(name = "published_report")
class PublishedReport {
    @Id private UUID id;

    @Column private long revision;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "plan_revision")
    private long planRevision;

    @Column(name = "area_path")
    private String areaPath;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "known_on")
    private LocalDate knownOn;

    @Column(name = "known_before")
    private Instant knownBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private TargetActual content;

    @Column private String sha256;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @SuppressWarnings("NullAway.Init")
    protected PublishedReport() {}

    PublishedReport(
            UUID id, TargetActual content, String areaPath, String sha256, Instant now, String by) {
        this.id = id;
        this.revision = 1;
        this.plan = content.plan();
        this.planRevision = content.planRevision();
        this.areaPath = areaPath;
        this.asOf = content.asOf();
        this.knownOn = content.knownOn();
        this.knownBefore = content.knownBefore();
        this.content = content;
        this.sha256 = sha256;
        this.publishedAt = now;
        this.publishedBy = by;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    UUID plan() {
        return plan;
    }

    long planRevision() {
        return planRevision;
    }

    String areaPath() {
        return areaPath;
    }

    LocalDate asOf() {
        return asOf;
    }

    LocalDate knownOn() {
        return knownOn;
    }

    Instant knownBefore() {
        return knownBefore;
    }

    TargetActual content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String publishedBy() {
        return publishedBy;
    }
}
