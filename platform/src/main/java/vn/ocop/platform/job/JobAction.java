package vn.ocop.platform.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be done with a job, and whether it may be done now. */
@Schema(description = "Something that can be done, and whether it may be done now")
record JobAction(
        @Schema(
                        description = "Name of the act, the last part of its path",
                        examples = "cancellation")
                String name,
        @Schema(description = "Whether it may be done now") boolean allowed,
        @Schema(
                        description = "Where to post it",
                        examples = "/v1/jobs/0198c0de-0000-7000-8000-000000000001/cancellation")
                String href,
        @Schema(description = "Why not, in the language of the request; absent when allowed")
                @Nullable String because) {}
