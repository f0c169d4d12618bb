package vn.ocop.evaluation.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.form.AttachedPaper;
import vn.ocop.evaluation.dossier.form.CommuneReport;
import vn.ocop.evaluation.dossier.form.Registration;
import vn.ocop.evaluation.dossier.form.Samples;
import vn.ocop.evaluation.dossier.form.SelfAssessment;
import vn.ocop.evaluation.dossier.form.Supplement;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.platform.language.Text;

/** One dossier (hồ sơ). Its methods check the step, take it and write it down. */
@Entity
@Table(name = "dossier")
class Dossier {

    @Id UUID id;
    long revision;

    @Column(name = "product_id")
    UUID productId;

    @Column(name = "producer_id")
    UUID producerId;

    @Enumerated(EnumType.STRING)
    DossierKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    Tier level = Tier.COMMUNE;

    @Enumerated(EnumType.STRING)
    DossierState state = DossierState.DRAFT;

    @Column(name = "rule_set")
    String ruleSet;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "rule_set_reason")
    Text ruleSetReason;

    @Column(name = "product_set")
    String productSet;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "variant_ids")
    List<UUID> variantIds = List.of();

    @Column(name = "unit")
    String unit;

    @Column(name = "area_path")
    String areaPath;

    @Column(name = "old_path")
    @Nullable String oldPath;

    @Column(name = "unit_resolved")
    boolean unitResolved;

    boolean demonstration;

    @Column(name = "receipt_number")
    @Nullable String receiptNumber;

    @Column(name = "submitted_on")
    @Nullable LocalDate submittedOn;

    @Column(name = "evaluated_on")
    @Nullable LocalDate evaluatedOn;

    @Column(name = "round_year")
    @Nullable Integer roundYear;

    @Column(name = "round_number")
    @Nullable Integer roundNumber;

    @Nullable LocalDate deadline;

    @Enumerated(EnumType.STRING)
    @Column(name = "returns_to")
    @Nullable DossierState returnsTo;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Registration registration;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "self_assessment")
    @Nullable SelfAssessment selfAssessment;

    @JdbcTypeCode(SqlTypes.JSON)
    List<AttachedPaper> papers = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Samples samples;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "commune_report")
    @Nullable CommuneReport communeReport;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Supplement> supplements = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Step> steps = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<DossierResult> results = List.of();

    @Column(name = "closed_at")
    @Nullable Instant closedAt;

    @Column(name = "created_at")
    Instant createdAt;

    protected Dossier() {}

    Dossier(UUID id, KnownProduct product, UUID producerId, DossierKind kind, Instant now) {
        this.id = id;
        this.revision = 1;
        this.productId = product.id();
        this.producerId = producerId;
        this.kind = kind;
        this.unit = product.unit();
        this.areaPath = product.areaPath();
        this.oldPath = product.oldPath();
        this.unitResolved = product.unitResolved();
        this.demonstration = product.demonstration();
        this.createdAt = now;
    }

    /** Refuses an act that the procedure does not allow in this state. */
    void must(Act act) {
        if (!act.from().contains(state)) {
            throw StepRefusal.of(act, state);
        }
    }

    /** The latest confirmed result. */
    Optional<DossierResult> result() {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.getLast());
    }

    /** Day of the step that was taken last. */
    Optional<LocalDate> lastStepOn() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().on());
    }

    boolean wasForwarded() {
        return steps.stream().anyMatch(step -> step.state() == DossierState.FORWARDED);
    }

    /** The level whose officers have the dossier in hand now. */
    Tier holder() {
        var place =
                state == DossierState.SUPPLEMENT_REQUESTED && returnsTo != null ? returnsTo : state;
        return switch (place) {
            case DRAFT, SUBMITTED, RECEIVED_BY_COMMUNE, COMMUNE_REPORTED -> Tier.COMMUNE;
            case FORWARDED -> Tier.CENTRE;
            case REQUESTED, RETURNED -> Tier.PROVINCE;
            case RECEIVED,
                    SUPPLEMENT_REQUESTED,
                    SCHEDULED,
                    WRITTEN_OPINIONS,
                    EVALUATED,
                    APPROVED,
                    RECOGNISED,
                    NOT_RECOGNISED,
                    REJECTED,
                    WITHDRAWN ->
                    level;
        };
    }

    void changed() {
        revision++;
    }

    /** Takes one step, or several that one act brings about. */
    void take(Act act, Step... taken) {
        must(act);
        steps = Stream.concat(steps.stream(), Stream.of(taken)).toList();
        state = steps.getLast().state();
        deadline = steps.getLast().deadline();
        revision++;
    }

    /** A step that ends the procedure. */
    void end(Act act, Step step, Instant now) {
        take(act, step);
        closedAt = now;
    }

    /** An evaluated dossier goes to its council once more. */
    void reopen(Step step) {
        take(Act.REPEAT, step);
        closedAt = null;
    }

    /**
     * Evaluations form a chain: what a council finds replaces what it, or another of its level,
     * found before; the last one counts.
     */
    DossierResult addResult(DossierResult found) {
        var result =
                results.stream()
                        .filter(earlier -> earlier.level() == found.level())
                        .reduce((_, later) -> later)
                        .map(earlier -> found.replacing(earlier.sha256()))
                        .orElse(found);
        results = Stream.concat(results.stream(), Stream.of(result)).toList();
        return result;
    }

    void addPapers(List<AttachedPaper> more) {
        papers =
                Stream.concat(
                                papers.stream()
                                        .filter(
                                                old ->
                                                        more.stream()
                                                                .noneMatch(
                                                                        p ->
                                                                                p.id().equals(
                                                                                                old
                                                                                                        .id()))),
                                more.stream())
                        .toList();
    }
}
