package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier consists of (thành phần hồ sơ).
 *
 * @param kinds FIRST, UPGRADE, RE_EVALUATION with names
 * @param electronicEqualsPaper when an electronic dossier counts like a paper one
 */
@Schema(description = "What a dossier consists of")
public record DossierRule(
        @Schema(description = "Kinds of dossier", required = true) List<Frame.CodedName> kinds,
        @Schema(description = "Copies on paper", examples = "1") @Nullable Integer paperCopies,
        @Schema(description = "Electronic copies", examples = "1")
                @Nullable Integer electronicCopies,
        @Schema(description = "When an electronic dossier counts like paper")
                @Nullable ElectronicDossier electronicEqualsPaper,
        @Schema(description = "The items", required = true) List<DossierItem> items,
        @Schema(description = "What is known about the list", required = true) List<String> notes,
        @Schema(description = "How sure we are", required = true) Confidence confidence) {

    @Schema(description = "When an electronic dossier counts like paper")
    public record ElectronicDossier(
            @Schema(description = "Article", examples = "7.1", required = true) String article,
            @Schema(description = "The condition", required = true) String condition) {}

    /**
     * One item.
     *
     * @param by who makes it: PRODUCER, COMMUNE, DISTRICT or PROVINCE
     * @param to who receives it
     * @param condition when it is asked for; absent means always
     * @param appliesTo kinds of dossier
     */
    @Schema(description = "An item of a dossier")
    public record DossierItem(
            @Schema(description = "Code of the item", examples = "MAU-01", required = true)
                    String code,
            @Schema(
                            description = "Who makes it: PRODUCER, COMMUNE, DISTRICT or PROVINCE",
                            examples = "PRODUCER",
                            required = true)
                    String by,
            @Schema(description = "Level that receives it") @Nullable Level to,
            @Schema(description = "Its name", required = true) String name,
            @Schema(description = "Whether it is required", required = true) boolean mandatory,
            @Schema(description = "When it is asked for; absent means always")
                    @Nullable String condition,
            @Schema(description = "Kinds of dossier", required = true) List<String> appliesTo) {}
}
