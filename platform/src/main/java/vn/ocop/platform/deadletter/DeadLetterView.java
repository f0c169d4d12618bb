package vn.ocop.platform.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.event.DeadLetter;
import vn.ocop.platform.event.DeadLetterStatus;
import vn.ocop.platform.http.Revisioned;

/** A message that could not be taken in, without what it holds. */
@Schema(description = "A message that could not be taken in; its content is not shown")
record DeadLetterView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often this entry was changed", examples = "1") long revision,
        @Schema(description = "Channel of the service that reads it", examples = "certificate")
                String channel,
        @Schema(description = "Topic on which it arrived", examples = "ocop.certificate")
                String topic,
        @Schema(description = "Partition of the topic", examples = "3") int partition,
        @Schema(description = "Place in the partition", examples = "4711") long offset,
        @Schema(
                        description = "Key of the message: the id of its aggregate",
                        examples = "019a9d20-6b00-7c3e-8f51-2d9b7a40c6e1")
                String key,
        @Schema(
                        description = "Type of the event, where the message says it",
                        examples = "vn.ocop.certificate.issued.v1")
                @Nullable String eventType,
        @Schema(description = "Id of the event, where the message says it")
                @Nullable String eventId,
        @Schema(
                        description =
                                "UNREADABLE, CONSTRAINT_VIOLATED, FAILED, BEHIND_ANOTHER; other codes may be added",
                        examples = "UNREADABLE")
                String reason,
        @Schema(description = "What helps to find out why", examples = "header ce_id is missing")
                String detail,
        @Schema(description = "What became of it") DeadLetterStatus status,
        @Schema(description = "When it failed") Instant failedAt,
        @Schema(description = "When it was settled; absent while it waits")
                @Nullable Instant settledAt)
        implements Revisioned {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.id(),
                letter.revision(),
                letter.channel(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.header("type").orElse(null),
                letter.header("id").orElse(null),
                letter.reason(),
                letter.detail(),
                letter.status(),
                letter.failedAt(),
                letter.settledAt());
    }
}
