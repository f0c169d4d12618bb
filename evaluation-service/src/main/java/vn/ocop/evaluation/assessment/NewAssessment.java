package vn.ocop.evaluation.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ranking.ExclusionTest;
import vn.ocop.evaluation.ranking.RankingSettings;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ranking.StarMinimumTest;

/** Sheets to be judged, and how. */
@Schema(description = "Sheets to be judged, and how")
record NewAssessment(
        @NotNull
                @Size(min = 1, max = 51)
                @Valid
                @Schema(
                        description =
                                "1 to 50 members' sheets with different members; under"
                                        + " AGREED_OPTION one extra sheet whose member is \"agreed\"")
                List<NewSheet> sheets,
        @Valid
                @Schema(
                        description =
                                "Rules of procedure; what is left out has the defaults of this"
                                        + " public tool")
                @Nullable NewSettings settings) {

    List<Sheet> toSheets() {
        return sheets.stream().map(NewSheet::toSheet).toList();
    }

    RankingSettings toSettings() {
        return settings == null ? RankingSettings.OF_THE_PUBLIC_TOOL : settings.toSettings();
    }

    /** One sheet. */
    @Schema(description = "One score sheet (phiếu chấm điểm)")
    record NewSheet(
            @NotBlank
                    @Size(max = 100)
                    @Schema(
                            description = "Who filled the sheet; any name, unique in the request",
                            examples = "a")
                    String member,
            @NotNull
                    @Schema(
                            description =
                                    "Leaf criterion to number of the option in the criterion's"
                                            + " options as served, from 1; 0 = none of the options is"
                                            + " met, 0 points. Every leaf must be there, those after a"
                                            + " stop of this sheet excepted.",
                            examples = "{\"1.1\": 3, \"1.2\": 0}")
                    Map<String, @NotNull @Min(0) @Max(1000) Integer> choices,
            @Size(max = 100)
                    @Schema(
                            description =
                                    "Criteria whose exclusion note was found to apply; \"dossier\""
                                            + " for the exclusion printed above the sheet of the"
                                            + " product set",
                            examples = "[\"dossier\"]")
                    @Nullable List<@NotNull String> knockOuts,
            @Size(max = 100)
                    @Schema(
                            description =
                                    "Criteria whose stop note was found to apply; stops with a"
                                            + " condition are computed from the points and cannot be"
                                            + " given",
                            examples = "[\"6.1\"]")
                    @Nullable List<@NotNull String> stops) {

        Sheet toSheet() {
            return new Sheet(
                    member,
                    choices,
                    Objects.requireNonNullElse(knockOuts, List.of()),
                    Objects.requireNonNullElse(stops, List.of()));
        }
    }

    /** Settings, each of which may be left out. */
    @Schema(
            description =
                    "Rules of procedure that the law leaves to a council, names as in the template"
                            + " of settings")
    record NewSettings(
            @Schema(
                            description =
                                    "How star minimums are tested when members differ; default"
                                            + " AVERAGE_POINTS")
                    @Nullable StarMinimumTest starMinimumTest,
            @Schema(
                            description =
                                    "When an exclusion or stop that members found holds; default"
                                            + " MAJORITY")
                    @Nullable ExclusionTest exclusionTest,
            @Min(0)
                    @Max(4)
                    @Schema(
                            description = "Decimals of the total, rounded once half up; default 2",
                            examples = "2")
                    @Nullable Integer decimalsKept,
            @DecimalMin("0")
                    @DecimalMax("100")
                    @Schema(
                            description =
                                    "Largest accepted difference between members' totals, in"
                                            + " points; default 10",
                            examples = "10")
                    @Nullable Double maxTotalDeviation) {

        RankingSettings toSettings() {
            RankingSettings defaults = RankingSettings.OF_THE_PUBLIC_TOOL;
            return new RankingSettings(
                    Objects.requireNonNullElse(starMinimumTest, defaults.starMinimumTest()),
                    Objects.requireNonNullElse(exclusionTest, defaults.exclusionTest()),
                    Objects.requireNonNullElse(decimalsKept, defaults.decimalsKept()),
                    maxTotalDeviation == null
                            ? defaults.maxTotalDeviation()
                            : BigDecimal.valueOf(maxTotalDeviation));
        }
    }
}
