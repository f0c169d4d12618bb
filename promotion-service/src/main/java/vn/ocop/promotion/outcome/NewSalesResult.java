package vn.ocop.promotion.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.promotion.money.Money;

/** The figures of a participation. */
@Schema(description = "What came of a participation over all days of the event")
record NewSalesResult(
        @Schema(description = "Visits to the booth (lượt khách)", examples = "850")
                @NotNull
                @Min(0)
                @Max(100_000_000)
                Long visits,
        @Schema(description = "Sales at the event; orders for later belong into an agreement")
                @NotNull
                @Valid
                Money sales,
        @Schema(description = "Remark; nothing personal", examples = "Bán hết trong hai ngày đầu")
                @Size(max = 1000)
                @Nullable String note) {}
