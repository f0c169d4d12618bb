package vn.ocop.reporting.report;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.reporting.indicator.Basis;
import vn.ocop.reporting.period.Operator;
import vn.ocop.reporting.period.Outcome;
import vn.ocop.reporting.period.TargetMeasure;

/** One target of a report with what was reached. */
@Schema(name = "ReportLine", description = "One target with its actual figure")
record Line(
        @Schema(description = "The target within the plan") UUID target,
        @Schema(description = "Indicator", examples = "PRODUCTS_3_STARS_UP") String indicator,
        @Schema(description = "Name of the indicator", examples = "Sản phẩm OCOP từ 3 sao")
                String name,
        @Schema(description = "What is measured", examples = "STOCK") TargetMeasure measure,
        @Schema(description = "Which records count", examples = "IN_FORCE") Basis basis,
        @Schema(description = "How the figure is held against the target", examples = "AT_LEAST")
                Operator operator,
        @Schema(description = "The figure to reach", examples = "650") @Nullable BigDecimal value,
        @Schema(description = "Lower bound of a range") @Nullable BigDecimal lower,
        @Schema(description = "Upper bound of a range") @Nullable BigDecimal upper,
        @Schema(description = "Tolerance of ABOUT") @Nullable BigDecimal tolerance,
        @Schema(
                        description =
                                "What was reached; absent where there is nothing to compute it from",
                        examples = "612")
                @Nullable BigDecimal actual,
        @Schema(
                        description =
                                "Actual in per cent of the target (of a range's lower bound), two decimals, rounded half up"
                                        + " for show only",
                        examples = "94.15")
                @Nullable BigDecimal percentage,
        @Schema(description = "Whether the target is met", examples = "NOT_MET") Outcome outcome,
        @Schema(description = "Share or coverage: the figure on top", examples = "180")
                @Nullable BigDecimal part,
        @Schema(description = "Share or coverage: the figure below", examples = "400")
                @Nullable BigDecimal whole,
        @Schema(description = "Increase: the figure counted from", examples = "560")
                @Nullable BigDecimal baseline,
        @Schema(
                        description =
                                "Records that belong here and cannot be counted, since the source does not say whose they"
                                        + " are; never spread over the rest",
                        examples = "0")
                long unresolved,
        @Schema(description = "A figure published elsewhere, for comparison", examples = "81.67")
                @Nullable BigDecimal publishedFigure,
        @Schema(description = "Where it was published") @Nullable String publishedSource,
        @Schema(description = "Address of the facts behind the figure") String facts) {}
