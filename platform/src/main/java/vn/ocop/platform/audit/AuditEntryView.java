package vn.ocop.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One audit entry as auditors see it. */
@Schema(name = "AuditEntry", description = "Who did what to which record, and its seal")
record AuditEntryView(
        @Schema(description = "Identity of the entry") UUID id,
        @Schema(description = "When it was done") Instant at,
        @Schema(
                        description = "Token subject of the person; service for what it did itself",
                        examples = "an.nguyen")
                String actor,
        @Schema(description = "What was done", examples = "ProducerChanged") String action,
        @Schema(description = "Kind of record", examples = "producer") String kind,
        @Schema(description = "The record; absent where an act has none") @Nullable UUID objectId,
        @Schema(description = "Revision of the record after the act", examples = "2")
                @Nullable Long revision,
        @Schema(
                        description =
                                "Area on today's map; absent where an act concerns the whole service",
                        examples = "VN/40/17827")
                @Nullable String areaPath,
        @Schema(description = "Trace that the act belongs to") @Nullable String traceId,
        @Schema(
                        description =
                                "Further particulars by name; nothing secret, nothing personal",
                        type = SchemaType.OBJECT,
                        examples = "{\"fields\": [\"taxCode\"]}")
                Map<String, Object> details,
        @Schema(
                        description = "Place in the chain of seals; absent until it is sealed",
                        examples = "18250")
                @Nullable Long position,
        @Schema(description = "SHA-256 of the seal, in hexadecimal") @Nullable String hash) {}
