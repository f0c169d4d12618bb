package vn.ocop.product.product;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What this caller may do with a product now, and if not, why. */
@Schema(description = "What this caller may do now, and why not")
record ProductAction(
        @Schema(
                        description =
                                "CHANGE, ADD_VARIANT, REPORT_PRODUCTION_STATE, PUBLISH, UNPUBLISH, ATTACH_PAPER,"
                                        + " ASSIGN_OCOP_NUMBER; others may be added",
                        examples = "ASSIGN_OCOP_NUMBER")
                String name,
        @Schema(description = "Whether it may be done now") boolean allowed,
        @Schema(description = "Why not, in the language asked for") @Nullable String reason) {}
