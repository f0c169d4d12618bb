package vn.ocop.platform.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;

/** Long work as the one who asked for it sees it. */
@Schema(name = "Job", description = "Long work: how far it has come and what came of it")
public record JobView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(
                        description = "How often its state was changed; progress does not count",
                        examples = "2")
                long revision,
        @Schema(
                        description = "What is done",
                        examples = "REPUBLICATION",
                        extensions = @Extension(name = "x-code-list", value = "job-kind"))
                String kind,
        @Schema(description = "Token subject of the one who asked", examples = "quan.tri")
                String owner,
        @Schema(description = "How far it has come") JobState state,
        @Schema(description = "How much is done", examples = "1500") long done,
        @Schema(
                        description = "How much there is to do; absent while nobody knows",
                        examples = "4711")
                @Nullable Long total,
        @Schema(description = "How many errors there are; read them at errors", examples = "0")
                long errors,
        @Schema(
                        description = "What was counted, by name; the names belong to the kind",
                        type = SchemaType.OBJECT,
                        additionalProperties = Long.class,
                        examples = "{\"republished\": 4711}")
                Map<String, Long> figures,
        @Schema(description = "What it made or looked at") List<JobLink> results,
        @Schema(description = "When it was asked for") Instant requestedAt,
        @Schema(description = "When it was first taken up") @Nullable Instant startedAt,
        @Schema(description = "When its cancellation was asked for")
                @Nullable Instant cancellationRequestedAt,
        @Schema(description = "When it ended") @Nullable Instant endedAt,
        @Schema(description = "Until when it can be read: 30 days after its end")
                @Nullable Instant keptUntil,
        @Schema(description = "What can be done with it now") List<JobAction> actions)
        implements Revisioned {}
