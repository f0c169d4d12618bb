package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a signed decision says about a revoked certificate (thu hồi).
 *
 * @param from first day on which the certificate is revoked
 * @param ground code of the ground in the rule set
 */
public record Revocation(UUID certificateId, UUID decisionId, LocalDate from, String ground) {}
