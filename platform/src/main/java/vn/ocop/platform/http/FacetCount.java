package vn.ocop.platform.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows of the whole filtered list have a value. */
public record FacetCount(
        @Schema(description = "Code of the value", examples = "4") String code,
        @Schema(description = "Number of rows", examples = "128") long count) {}
