package vn.ocop.promotion.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads out of a certificate's event. */
record CertificateState(
        UUID id,
        String code,
        @Nullable String number,
        UUID productId,
        @Nullable UUID producerId,
        @Nullable Integer stars,
        @Nullable List<Entry> timeline) {

    /** From which day on the certificate has this validity; without a day, since ever. */
    record Entry(@Nullable LocalDate from, String validity) {}
}
