package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;

/**
 * The certificate that a product has in force on a day.
 *
 * @param stars absent where history does not tell
 * @param lastDay last valid day without extension, where it is known
 */
public record CertificateInForce(
        UUID id,
        String code,
        @Nullable Integer stars,
        @Nullable LocalDate lastDay,
        RenewalPhase renewalPhase) {}
