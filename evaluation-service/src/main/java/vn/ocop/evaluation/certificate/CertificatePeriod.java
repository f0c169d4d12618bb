package vn.ocop.evaluation.certificate;

import static java.util.Comparator.comparing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Standing;
import vn.ocop.evaluation.certificate.calendar.Timeline;
import vn.ocop.evaluation.certificate.calendar.Validity;
import vn.ocop.platform.id.Ids;

/**
 * One entry of a certificate's timeline as a row, so that the database can look up a day and guards
 * overlaps.
 */
@Entity
@Table(name = "certificate_period")
class CertificatePeriod {

    @Id UUID id;

    @Column(name = "certificate_id")
    UUID certificateId;

    @Column(name = "product_id")
    UUID productId;

    @Column(name = "from_day")
    @Nullable LocalDate fromDay;

    /** First day that no longer belongs to it. */
    @Column(name = "until_day")
    @Nullable LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    Validity validity;

    @Enumerated(EnumType.STRING)
    @Column(name = "renewal_phase")
    RenewalPhase renewalPhase;

    protected CertificatePeriod() {}

    private CertificatePeriod(
            Certificate certificate, Timeline.Entry entry, @Nullable LocalDate untilDay) {
        this.id = Ids.next();
        this.certificateId = certificate.id;
        this.productId = certificate.holding.productId();
        this.fromDay = entry.from();
        this.untilDay = untilDay;
        this.validity = entry.standing().validity();
        this.renewalPhase = entry.standing().renewalPhase();
    }

    boolean covers(LocalDate day) {
        return (fromDay == null || !day.isBefore(fromDay))
                && (untilDay == null || day.isBefore(untilDay));
    }

    Standing standing() {
        return new Standing(validity, renewalPhase);
    }

    /** The rows of one certificate, in the order of days. */
    static List<CertificatePeriod> of(List<CertificatePeriod> periods, Certificate certificate) {
        return periods.stream()
                .filter(period -> period.certificateId.equals(certificate.id))
                .sorted(
                        comparing(
                                period -> period.fromDay == null ? LocalDate.MIN : period.fromDay))
                .toList();
    }

    static boolean tellTheSame(List<CertificatePeriod> some, List<CertificatePeriod> others) {
        return some.stream()
                .map(CertificatePeriod::entry)
                .toList()
                .equals(others.stream().map(CertificatePeriod::entry).toList());
    }

    private Timeline.Entry entry() {
        return new Timeline.Entry(fromDay, standing());
    }

    static List<CertificatePeriod> of(Certificate certificate, Timeline timeline) {
        var periods = new ArrayList<CertificatePeriod>();
        @Nullable LocalDate until = null;
        for (var entry : timeline.entries().reversed()) {
            periods.addFirst(new CertificatePeriod(certificate, entry, until));
            until = entry.from();
        }
        return periods;
    }
}
