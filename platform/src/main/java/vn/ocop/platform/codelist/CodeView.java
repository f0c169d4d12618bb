package vn.ocop.platform.codelist;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One code as it is shown. */
@Schema(description = "A code")
record CodeView(
        @Schema(description = "The code, as it travels", examples = "COOPERATIVE", required = true)
                String code,
        @Schema(description = "Label in Vietnamese", examples = "Hợp tác xã", required = true)
                String labelVi,
        @Schema(description = "Label in English", examples = "Cooperative", required = true)
                String labelEn,
        @Schema(description = "Place in the list, from 1", examples = "1", required = true)
                int order,
        @Schema(description = "First day on which it may be used; absent when always")
                @Nullable LocalDate validFrom,
        @Schema(description = "Last day on which it may be used; absent while it is in use")
                @Nullable LocalDate validUntil,
        @Schema(description = "Article that names it") @Nullable String legalReference) {

    static CodeView of(Code code, int order) {
        return new CodeView(
                code.code(),
                code.label().vi(),
                code.label().en(),
                order,
                code.validFrom(),
                code.validUntil(),
                code.legalReference());
    }
}
