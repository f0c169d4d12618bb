package vn.ocop.platform.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The head of a service's audit chain as its event carries it. */
record AuditHeadState(
        @Schema(description = "Identity of the chain: one per service") UUID id,
        @Schema(description = "Number of the day, counted from 1970-01-01") long revision,
        @Schema(description = "The service whose entries are counted") String service,
        @Schema(description = "The day that is over, in Asia/Ho_Chi_Minh") LocalDate day,
        @Schema(description = "How many audit entries were sealed by its end") long entries,
        @Schema(
                        description =
                                "SHA-256 of the last of them, in hexadecimal; it covers all before it")
                String hash) {}
