package vn.ocop.product.producer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the list of producers. */
@Schema(description = "A producer in a list")
record ProducerSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Today's name", examples = "Hợp tác xã Cam Xã Đoài") String name,
        @Schema(
                        description = "Legal form as of today, code list legal-form",
                        examples = "COOPERATIVE")
                String legalForm,
        @Schema(description = "Unit as recorded", examples = "VN-2T:17827") String unit,
        @Schema(description = "Area on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Number of its products", examples = "3") long products) {}
