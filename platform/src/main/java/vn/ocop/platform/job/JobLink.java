package vn.ocop.platform.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something that belongs to a job can be read. */
@Schema(description = "Where a result of a job can be read")
record JobLink(
        @Schema(description = "What it is", examples = "audit-entries") String rel,
        @Schema(
                        description = "Where it is, behind the gateway's prefix",
                        examples = "/v1/audit-entries")
                String href) {}
