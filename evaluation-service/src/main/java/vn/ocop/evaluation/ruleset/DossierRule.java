package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier consists of (thành phần hồ sơ).
 *
 * @param kinds FIRST, UPGRADE, RE_EVALUATION with names
 * @param electronicEqualsPaper when an electronic dossier counts like a paper one
 */
public record DossierRule(
        List<Frame.CodedName> kinds,
        @Nullable Integer paperCopies,
        @Nullable Integer electronicCopies,
        @Nullable ElectronicDossier electronicEqualsPaper,
        List<DossierItem> items,
        List<String> notes,
        Confidence confidence) {

    public record ElectronicDossier(String article, String condition) {}

    /**
     * One item.
     *
     * @param by who makes it: PRODUCER, COMMUNE, DISTRICT or PROVINCE
     * @param to who receives it
     * @param condition when it is asked for; absent means always
     * @param appliesTo kinds of dossier
     */
    public record DossierItem(
            String code,
            String by,
            @Nullable Level to,
            String name,
            boolean mandatory,
            @Nullable String condition,
            List<String> appliesTo) {}
}
