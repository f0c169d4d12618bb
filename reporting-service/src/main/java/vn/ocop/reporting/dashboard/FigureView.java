package vn.ocop.reporting.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.reporting.indicator.Basis;

/** A figure with everything that it depends on. */
@Schema(description = "What an indicator comes to")
record FigureView(
        @Schema(description = "The indicator", examples = "PRODUCTS_4_STARS") String indicator,
        @Schema(description = "Name", examples = "Sản phẩm OCOP 4 sao") String name,
        @Schema(description = "Unit whose records count, with its map", examples = "VN-2T:40")
                String unit,
        @Schema(description = "Which records count", examples = "IN_FORCE") Basis basis,
        @Schema(description = "Day on which it is true", examples = "2026-10-31") LocalDate asOf,
        @Schema(description = "Day on which it was known", examples = "2026-11-22")
                LocalDate knownOn,
        @Schema(description = "First day of the period, for acts") @Nullable LocalDate from,
        @Schema(description = "Last day of the period, for acts") @Nullable LocalDate until,
        @Schema(description = "The figure; absent for a share of nothing", examples = "212")
                @Nullable BigDecimal value,
        @Schema(description = "SHARE: the figure on top") @Nullable BigDecimal part,
        @Schema(description = "SHARE: the figure below") @Nullable BigDecimal whole,
        @Schema(description = "Records that belong here and cannot be counted", examples = "0")
                long unresolved) {}
