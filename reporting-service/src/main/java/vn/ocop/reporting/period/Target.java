package vn.ocop.reporting.period;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.reporting.indicator.Basis;

/** A target of a plan (chỉ tiêu). */
@Schema(name = "Target", description = "A target of a plan")
public record Target(
        @Schema(description = "Identity of the target within the plan") UUID id,
        @Schema(description = "Indicator, see /v1/indicators", examples = "PRODUCTS_3_STARS_UP")
                String indicator,
        @Schema(description = "What is measured", examples = "STOCK") TargetMeasure measure,
        @Schema(description = "How the actual figure is held against it", examples = "AT_LEAST")
                Operator operator,
        @Schema(description = "The figure to reach; absent for RANGE", examples = "650")
                @Nullable BigDecimal value,
        @Schema(description = "Lower bound of a RANGE") @Nullable BigDecimal lower,
        @Schema(description = "Upper bound of a RANGE") @Nullable BigDecimal upper,
        @Schema(description = "Tolerance of ABOUT, on either side") @Nullable BigDecimal tolerance,
        @Schema(
                        description =
                                "Which records count; the indicator's own default where absent",
                        examples = "IN_FORCE")
                @Nullable Basis basis,
        @Schema(description = "INCREASE: the figure to count from, where the plan states one")
                @Nullable BigDecimal baseline,
        @Schema(description = "COVERAGE: how many a unit needs", examples = "1")
                @Nullable Integer atLeast,
        @Schema(description = "COVERAGE: level of the units", examples = "COMMUNE")
                @Nullable String unitLevel,
        @Schema(description = "The figure as published elsewhere, kept beside ours, never over it")
                @Nullable BigDecimal publishedFigure,
        @Schema(description = "Where that figure was published") @Nullable String publishedSource) {

    /** What a percentage is taken of: the lower bound of a range, else the figure. */
    public BigDecimal reference() {
        var reference = operator == Operator.RANGE ? lower : value;
        if (reference == null) {
            throw new IllegalStateException("target " + id + " has no figure");
        }
        return reference;
    }
}
