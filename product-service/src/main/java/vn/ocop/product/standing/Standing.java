package vn.ocop.product.standing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The copy of one certificate. */
@Entity
@Table(name = "standing")
public class Standing {
    private static final int LOWEST_PUBLIC_STARS = 3;

    @Id private UUID id;

    @Column private long revision;
    @Column private String code;
    @Column private @Nullable String number;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "producer_id")
    private @Nullable UUID producerId;

    @Column private @Nullable Integer stars;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    @Column(name = "signed_on")
    private @Nullable String signedOn;

    @Column(name = "signed_precision")
    private @Nullable String signedPrecision;

    @Column(name = "first_day")
    private @Nullable LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "printed_last_day")
    private @Nullable LocalDate printedLastDay;

    @Column(name = "extended_until")
    private @Nullable LocalDate extendedUntil;

    @Column(name = "revoked_on")
    private @Nullable LocalDate revokedOn;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    @Column(name = "round_year")
    private @Nullable Integer roundYear;

    @Column(name = "rule_set")
    private @Nullable String ruleSet;

    @Column(name = "recognition_kind")
    private @Nullable String recognitionKind;

    @Column private boolean historical;
    @Column private boolean demonstration;

    @ElementCollection
    @CollectionTable(name = "standing_variant", joinColumns = @JoinColumn(name = "certificate_id"))
    @Column(name = "variant_id")
    private List<UUID> variantIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "standing_period", joinColumns = @JoinColumn(name = "certificate_id"))
    private List<Period> periods = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    @SuppressWarnings("NullAway.Init")
    Standing(CertificateState state) {
        this.id = state.id();
        take(state);
    }

    /** Becomes what the event says. */
    final void take(CertificateState state) {
        revision = state.revision();
        code = state.code();
        number = state.number();
        productId = state.productId();
        producerId = state.producerId();
        stars = state.stars();
        decisionNumber = state.decisionNumber();
        signedOn = state.signedOn() == null ? null : state.signedOn().value();
        signedPrecision = state.signedOn() == null ? null : state.signedOn().precision();
        takeDays(state);
        replacedBy = state.replacedBy();
        roundYear = state.roundYear();
        ruleSet = state.ruleSet();
        recognitionKind = state.recognitionKind();
        historical = state.historical();
        demonstration = state.demonstration();
        variantIds.clear();
        variantIds.addAll(Objects.requireNonNullElse(state.variantIds(), List.of()));
        periods.clear();
        periods.addAll(Period.of(Objects.requireNonNullElse(state.timeline(), List.of())));
    }

    private void takeDays(CertificateState state) {
        firstDay = state.firstDay();
        lastDay = state.lastDay();
        printedLastDay = state.printedLastDay();
        extendedUntil = state.extendedUntil();
        revokedOn = state.revokedOn();
    }

    /** Certificates past or present are public; results below three stars never are. */
    public boolean isPublicOn(LocalDate day) {
        return (stars == null || stars >= LOWEST_PUBLIC_STARS)
                && validityOn(day) != Validity.NOT_YET_IN_FORCE;
    }

    public Validity validityOn(LocalDate day) {
        return Validity.of(on(day).validity());
    }

    String renewalPhaseOn(LocalDate day) {
        return on(day).renewalPhase();
    }

    private Period on(LocalDate day) {
        return periods.stream()
                .filter(period -> period.covers(day))
                .findFirst()
                .orElse(Period.NOTHING_KNOWN);
    }

    /** The last day as printed wins over the computed one; an extension follows both. */
    public @Nullable LocalDate lastDay() {
        if (extendedUntil != null) {
            return extendedUntil;
        }
        return printedLastDay == null ? lastDay : printedLastDay;
    }

    public @Nullable PartialDate signedOn() {
        return signedOn == null || signedPrecision == null
                ? null
                : new PartialDate(signedOn, signedPrecision);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public @Nullable String number() {
        return number;
    }

    public UUID productId() {
        return productId;
    }

    public @Nullable UUID producerId() {
        return producerId;
    }

    public @Nullable Integer stars() {
        return stars;
    }

    public @Nullable String decisionNumber() {
        return decisionNumber;
    }

    public @Nullable LocalDate firstDay() {
        return firstDay;
    }

    public @Nullable LocalDate extendedUntil() {
        return extendedUntil;
    }

    public @Nullable LocalDate revokedOn() {
        return revokedOn;
    }

    public @Nullable UUID replacedBy() {
        return replacedBy;
    }

    @Nullable Integer roundYear() {
        return roundYear;
    }

    @Nullable String ruleSet() {
        return ruleSet;
    }

    @Nullable String recognitionKind() {
        return recognitionKind;
    }

    public boolean isHistorical() {
        return historical;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public List<UUID> variantIds() {
        return List.copyOf(variantIds);
    }
}
