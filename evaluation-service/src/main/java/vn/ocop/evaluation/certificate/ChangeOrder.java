package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a signed decision changes what a certificate says.
 *
 * @param from first day of the change
 */
public record ChangeOrder(
        CertificateChangeKind kind, UUID decisionId, String decisionNumber, LocalDate from) {}
