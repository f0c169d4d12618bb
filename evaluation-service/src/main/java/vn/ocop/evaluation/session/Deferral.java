package vn.ocop.evaluation.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request of the chair to defer an item. */
@Schema(name = "ItemDeferral", description = "Deferral of an item by the chair")
record Deferral(
        @Schema(description = "Why", examples = "Cần khảo sát thực tế cơ sở sản xuất")
                @NotBlank
                @Size(max = 1000)
                String reason) {}
