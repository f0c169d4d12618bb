package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which products a rubric is for (Appendix I of a decision).
 *
 * @param code 01 to 26
 * @param group code of the product group; the sector is what stands before its point
 * @param subgroup code of the subgroup, where the group has some
 * @param agencies codes of the ministries that manage such products
 * @param samples how many samples belong to a dossier
 * @param exclusion true when a finding printed above the sheet excludes a product before scoring
 */
public record ProductSet(
        String code,
        String group,
        @Nullable String subgroup,
        List<String> agencies,
        int samples,
        boolean exclusion) {

    public String sector() {
        return group.substring(0, group.indexOf('.'));
    }
}
