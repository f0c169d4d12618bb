package vn.ocop.promotion.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to end an agreement early. */
@Schema(description = "That an agreement ended before its time")
record NewTermination(
        @Schema(
                        description =
                                "Day from which on it no longer binds: not before the signing, today or before",
                        examples = "2026-11-20")
                @NotNull
                LocalDate on,
        @Schema(
                        description = "Why; nothing personal",
                        examples = "Bên mua thay đổi kế hoạch nhập hàng")
                @NotNull
                @Size(min = 3, max = 500)
                String reason) {}
