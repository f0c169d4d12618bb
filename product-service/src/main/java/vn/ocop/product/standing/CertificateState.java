package vn.ocop.product.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads out of a certificate's event; codes stay texts because others may be
 * added.
 */
record CertificateState(
        UUID id,
        long revision,
        String code,
        @Nullable String number,
        UUID productId,
        @Nullable List<UUID> variantIds,
        @Nullable UUID producerId,
        @Nullable Integer stars,
        @Nullable String decisionNumber,
        @Nullable PartialDate signedOn,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate printedLastDay,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate revokedOn,
        @Nullable UUID replacedBy,
        @Nullable Integer roundYear,
        @Nullable String ruleSet,
        @Nullable String recognitionKind,
        @Nullable List<Entry> timeline,
        boolean historical,
        boolean demonstration) {

    /** From which day on the certificate has these values; without a day, since ever. */
    record Entry(@Nullable LocalDate from, String validity, String renewalPhase) {}
}
