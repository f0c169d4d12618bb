package vn.ocop.evaluation.certificate.calendar;

/** Validity and renewal phase of one certificate on one day. */
public record Standing(Validity validity, RenewalPhase renewalPhase) {

    /** A standing without renewal: only a certificate in force has one. */
    static Standing of(Validity validity) {
        return new Standing(validity, RenewalPhase.NONE);
    }
}
