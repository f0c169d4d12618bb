package vn.ocop.evaluation.certificate;

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
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.DaySpan;
import vn.ocop.evaluation.certificate.calendar.Filing;
import vn.ocop.evaluation.certificate.calendar.Life;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Replacement;
import vn.ocop.evaluation.certificate.calendar.Standing;
import vn.ocop.evaluation.certificate.calendar.Tenure;
import vn.ocop.evaluation.certificate.calendar.TermRules;
import vn.ocop.evaluation.certificate.calendar.Validity;
import vn.ocop.platform.calendar.VietnamTime;

/**
 * One certificate with its dates. Nothing here says whether it is in force: {@link Life} does, for
 * a day.
 */
@Entity
@Table(name = "certificate")
class Certificate {

    @Id UUID id;
    long revision;
    String code;
    @Nullable String number;

    /** Name of the product as printed; history does not tell it. */
    @Column(name = "printed_name")
    @Nullable String printedName;

    /** The how-manieth paper of its term. */
    int printing = 1;

    Holding holding;
    Award award;
    Place place;
    boolean historical;

    /** Of a historical record: all that was said of it, so that the same is not recorded twice. */
    @Nullable String fingerprint;

    @Column(name = "first_day")
    @Nullable LocalDate firstDay;

    @Column(name = "printed_last_day")
    @Nullable LocalDate printedLastDay;

    /** Local day on which it became known here: it had begun by then, or its first day is known. */
    @Column(name = "recorded_on")
    LocalDate recordedOn;

    @Column(name = "revoked_on")
    @Nullable LocalDate revokedOn;

    @Column(name = "revocation_id")
    @Nullable UUID revocationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_kind")
    @Nullable RevocationKind revocationKind;

    @Column(name = "revocation_ground")
    @Nullable String revocationGround;

    @Column(name = "last_day")
    @Nullable LocalDate lastDay;

    @Column(name = "extended_until")
    @Nullable LocalDate extendedUntil;

    @Column(name = "replaced_by")
    @Nullable UUID replacedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "announced_validity")
    Validity announcedValidity = Validity.UNKNOWN;

    @Enumerated(EnumType.STRING)
    @Column(name = "announced_phase")
    RenewalPhase announcedPhase = RenewalPhase.NONE;

    @Column(name = "created_at")
    Instant createdAt;

    protected Certificate() {}

    /** A certificate before its first announcement, which makes it revision 1. */
    Certificate(UUID id, String code, Holding holding, Award award, Place place, Instant now) {
        this.id = id;
        this.code = code;
        this.holding = holding;
        this.award = award;
        this.place = place;
        this.createdAt = now;
        this.recordedOn = VietnamTime.dateOf(now);
    }

    Tenure tenure() {
        return new Tenure(id, firstDays());
    }

    Life life(List<Tenure> ofProduct, List<Filing> filings, TermRules rules) {
        var first = firstDays();
        return new Life(
                first,
                rules.lastDays(first, printedLastDay),
                Replacement.of(tenure(), ofProduct),
                revokedOn,
                filings,
                rules);
    }

    void revoke(Revocation revocation) {
        revokedOn = revocation.from();
        revocationId = revocation.decisionId();
        revocationKind = revocation.kind();
        revocationGround = revocation.ground();
    }

    Particulars particulars() {
        return new Particulars(
                printedName,
                number,
                award.stars(),
                holding.variantIds(),
                holding.holderId(),
                printedLastDay);
    }

    /** Takes what should have been there from the beginning; the holder is not corrected. */
    void correct(Particulars right) {
        printedName = right.name();
        number = right.number();
        printedLastDay = right.printedLastDay();
        award = award.with(right.stars());
        holding = holding.covering(right.variantIds());
    }

    void reissue(@Nullable String name, @Nullable String newNumber) {
        printing++;
        printedName = name;
        number = newNumber == null ? number : newNumber;
        holding = holding.printedAnew();
    }

    /** Keeps for filters and order what follows from the dates. */
    void drawn(Life life) {
        lastDay = life.lastDay().day();
        extendedUntil = life.extendedUntil();
        replacedBy = life.replacedBy();
    }

    boolean isAnnouncedAs(Standing standing) {
        return standing.equals(new Standing(announcedValidity, announcedPhase));
    }

    /** An event tells this standing; the revision counts it. */
    void announce(Standing standing) {
        announcedValidity = standing.validity();
        announcedPhase = standing.renewalPhase();
        revision++;
    }

    private DaySpan firstDays() {
        if (firstDay != null) {
            return DaySpan.exactly(firstDay);
        }
        var signed = award.signedOn();
        return (signed == null ? DaySpan.any() : signed.possibleDays()).notAfter(recordedOn);
    }
}
