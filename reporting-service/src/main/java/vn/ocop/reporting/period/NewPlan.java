package vn.ocop.reporting.period;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.id.Ids;
import vn.ocop.reporting.indicator.Basis;

/** A plan to be recorded. */
@Schema(description = "A plan with its targets (kế hoạch và chỉ tiêu)")
record NewPlan(
        @Schema(description = "Name of the plan", examples = "Kế hoạch OCOP tỉnh Nghệ An 2026")
                @NotBlank
                @Size(max = 300)
                String name,
        @Schema(
                        description =
                                "Unit whose plan it is, with its map: VN-2T:40, or VN-3T:40 for a plan set before 1 July"
                                        + " 2025; VN for the nation. Its records are counted on that map.",
                        examples = "VN-2T:40")
                @NotBlank
                @Pattern(regexp = "VN|VN-[23]T:[0-9]{2,5}")
                String unit,
        @Schema(description = "First day of the plan's period", examples = "2026-01-01") @NotNull
                LocalDate periodFrom,
        @Schema(description = "Last day of it", examples = "2026-12-31") @NotNull
                LocalDate periodUntil,
        @Schema(
                        description = "Deciding document with number and date",
                        examples = "Kế hoạch 55/KH-UBND ngày 20/01/2026")
                @NotBlank
                @Size(max = 300)
                String legalBasis,
        @Schema(description = "The targets, in their order") @NotEmpty @Size(max = 100)
                List<@Valid NewTarget> targets) {

    /** A target to be recorded. */
    @Schema(description = "A target of the plan (chỉ tiêu)")
    record NewTarget(
            @Schema(description = "Indicator, see /v1/indicators", examples = "PRODUCTS_3_STARS_UP")
                    @NotBlank
                    @Size(max = 60)
                    String indicator,
            @Schema(description = "What is measured", examples = "STOCK") @NotNull
                    TargetMeasure measure,
            @Schema(description = "How the actual figure is held against it", examples = "AT_LEAST")
                    @NotNull
                    Operator operator,
            @Schema(description = "The figure to reach; not for RANGE", examples = "650")
                    @PositiveOrZero
                    @Nullable BigDecimal value,
            @Schema(description = "Lower bound, RANGE only", examples = "5") @PositiveOrZero
                    @Nullable BigDecimal lower,
            @Schema(description = "Upper bound, RANGE only", examples = "8") @PositiveOrZero
                    @Nullable BigDecimal upper,
            @Schema(description = "Tolerance on either side, ABOUT only", examples = "2")
                    @PositiveOrZero
                    @Nullable BigDecimal tolerance,
            @Schema(
                            description =
                                    "Which records count; the indicator's first basis where absent",
                            examples = "IN_FORCE")
                    @Nullable Basis basis,
            @Schema(
                            description =
                                    "INCREASE: the figure to count from, where the plan states one",
                            examples = "420")
                    @PositiveOrZero
                    @Nullable BigDecimal baseline,
            @Schema(description = "COVERAGE: how many a unit needs", examples = "1") @PositiveOrZero
                    @Nullable Integer atLeast,
            @Schema(
                            description =
                                    "COVERAGE: level of the units, PROVINCE, DISTRICT or COMMUNE",
                            examples = "COMMUNE")
                    @Pattern(regexp = "PROVINCE|DISTRICT|COMMUNE")
                    @Nullable String unitLevel,
            @Schema(description = "A figure published elsewhere for comparison", examples = "81.67")
                    @Nullable BigDecimal publishedFigure,
            @Schema(description = "Where it was published", examples = "Báo cáo 812/BC-SNNMT")
                    @Size(max = 300)
                    @Nullable String publishedSource) {

        Target target() {
            return new Target(
                    Ids.next(),
                    indicator,
                    measure,
                    operator,
                    value,
                    lower,
                    upper,
                    tolerance,
                    basis,
                    baseline,
                    atLeast,
                    unitLevel,
                    publishedFigure,
                    publishedSource);
        }
    }
}
