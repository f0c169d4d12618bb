package vn.ocop.evaluation.ranking;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Option;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;

/**
 * Finds sheets that chose another variant of a criterion than the first sheet that chose one: a
 * product is one case.
 */
final class VariantFaults {

    private VariantFaults() {}

    static List<Fault> of(Rubric rubric, List<Sheet> sheets) {
        List<Fault> faults = new ArrayList<>();
        rubric.leaves().stream()
                .filter(leaf -> !leaf.variants().isEmpty())
                .forEach(leaf -> add(leaf, sheets, faults));
        return faults;
    }

    private static void add(Criterion leaf, List<Sheet> sheets, List<Fault> faults) {
        String first = null;
        for (int i = 0; i < sheets.size(); i++) {
            Integer choice = sheets.get(i).choices().get(leaf.code());
            String variant =
                    choice == null ? null : leaf.option(choice).map(Option::variant).orElse(null);
            if (first != null && variant != null && !first.equals(variant)) {
                faults.add(fault("/sheets/" + i + "/choices/" + leaf.code(), leaf.code()));
            }
            first = first == null ? variant : first;
        }
    }

    private static Fault fault(String pointer, String code) {
        return Fault.at(
                pointer,
                "VARIANT_DIFFERS",
                Text.of(
                        "Các phiếu chọn hai trường hợp khác nhau của tiêu chí %s".formatted(code),
                        "Sheets choose different variants of criterion %s".formatted(code)));
    }
}
