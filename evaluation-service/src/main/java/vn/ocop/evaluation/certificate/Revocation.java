package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a signed decision says about a certificate that is taken back.
 *
 * @param from first day on which the certificate is revoked
 * @param ground code of the ground in the rule set; a withdrawal has none
 */
public record Revocation(
        UUID certificateId,
        UUID decisionId,
        RevocationKind kind,
        LocalDate from,
        @Nullable String ground) {}
