package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.comparison.PaperState;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Code lists of a dossier. */
@ApplicationScoped
class DossierCodes implements CodeLists {

    private static final String SOURCE = "26/2026/QĐ-TTg";

    @Override
    public List<CodeList> lists() {
        return List.of(
                new CodeList(
                        "dossier-kind",
                        Text.of("Loại hồ sơ", "Kind of dossier"),
                        Arrays.stream(DossierKind.values())
                                .map(k -> code(k.name(), k.label()).per(SOURCE))
                                .toList()),
                new CodeList(
                        "dossier-state",
                        Text.of("Trạng thái hồ sơ", "State of a dossier"),
                        Arrays.stream(DossierState.values())
                                .map(s -> code(s.name(), s.label()))
                                .toList()),
                new CodeList(
                        "paper-state",
                        Text.of("Tình trạng giấy tờ", "State of a paper"),
                        Arrays.stream(PaperState.values())
                                .map(s -> code(s.name(), s.label()))
                                .toList()),
                new CodeList(
                        "evaluation-level",
                        Text.of("Cấp đánh giá", "Level of evaluation"),
                        Arrays.stream(Tier.values())
                                .map(t -> code(t.name(), t.label()).per(SOURCE))
                                .toList()));
    }

    private static Code code(String code, Text label) {
        return Code.of(code, label.vi(), label.en());
    }
}
