package vn.ocop.promotion.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.promotion.money.Money;

/** The request to record an agreement. */
@Schema(description = "A memorandum or contract between a producer and a buyer")
record NewAgreement(
        @Schema(
                        description =
                                "Kind, code list agreement-kind: a MEMORANDUM states an intention, a"
                                        + " CONTRACT binds",
                        examples = "CONTRACT")
                @NotNull
                AgreementKind kind,
        @Schema(description = "The products, the leading one first; its unit decides the area")
                @NotNull
                @Size(min = 1, max = 50)
                List<UUID> productIds,
        @Schema(description = "The producer of the products") @NotNull UUID producerId,
        @Schema(description = "The buyer") @NotNull @Valid Buyer buyer,
        @Schema(description = "The promotion event at which it was signed, where there is one")
                @Nullable UUID eventId,
        @Schema(
                        description =
                                "Of a contract the contracted value, of a memorandum the intended one; the two"
                                        + " are never added up. Absent when not stated")
                @Valid
                @Nullable Money value,
        @Schema(description = "Day of signing, today or before", examples = "2026-11-21") @NotNull
                LocalDate signedOn,
        @Schema(description = "Last day of its term; absent when open", examples = "2027-11-20")
                @Nullable LocalDate until) {}
