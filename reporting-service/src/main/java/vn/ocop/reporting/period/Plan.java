package vn.ocop.reporting.period;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.unit.AreaPath;

/** A plan (kế hoạch) with its targets. */
@Entity
@Table(name = "plan")
public class Plan {
    @Id private UUID id;

    @Column private long revision;
    @Column private String name;
    @Embedded private Place place;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_until")
    private LocalDate until;

    @Column(name = "legal_basis")
    private String legalBasis;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private List<Target> targets;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(UUID id, NewPlan request, Place place, List<Target> targets, Instant now) {
        this.id = id;
        this.revision = 1;
        this.name = request.name();
        this.place = place;
        this.from = request.periodFrom();
        this.until = request.periodUntil();
        this.legalBasis = request.legalBasis();
        this.targets = List.copyOf(targets);
        this.createdAt = now;
    }

    /** A plan is revised as a whole, as the deciding document is. */
    void revised(NewPlan request, List<Target> next) {
        revision++;
        name = request.name();
        from = request.periodFrom();
        until = request.periodUntil();
        legalBasis = request.legalBasis();
        targets = List.copyOf(next);
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public String name() {
        return name;
    }

    public Place place() {
        return place;
    }

    /** Where its records are counted: on the map on which it was set. */
    public AreaPath countedArea() {
        var old = place.oldPath();
        return place.ref().isOnTodaysMap() || old == null ? place.area() : AreaPath.parse(old);
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public List<Target> targets() {
        return List.copyOf(targets);
    }

    Instant createdAt() {
        return createdAt;
    }
}
