package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.evaluation.dossier.form.Samples;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;

/** What still blocks the submission: Forms 01 and 02 and the samples, nothing else (Art. 7.1). */
@ApplicationScoped
class Readiness {

    private final Rubrics rubrics;
    private final ContentCheck content;
    private final DossierRepository dossiers;

    Readiness(Rubrics rubrics, ContentCheck content, DossierRepository dossiers) {
        this.rubrics = rubrics;
        this.content = content;
        this.dossiers = dossiers;
    }

    List<Fault> faults(Dossier dossier) {
        var faults = new ArrayList<Fault>();
        formOne(dossier, faults);
        formTwo(dossier, faults);
        samples(dossier, faults);
        return faults;
    }

    private void formOne(Dossier dossier, List<Fault> faults) {
        var form = dossier.registration;
        if (form == null || form.productDescription() == null) {
            faults.add(
                    missing(
                            "/registration/productDescription",
                            "Mẫu 01: chưa có mô tả sản phẩm",
                            "Form 01: the description of the product is missing"));
        }
        if (dossiers.representative(dossier.id).isEmpty()) {
            faults.add(
                    missing(
                            "/representative",
                            "Mẫu 01: chưa có người đại diện",
                            "Form 01: the representative is missing"));
        }
        if (dossier.kind == DossierKind.UPGRADE
                && (form == null || form.changesSinceRecognition() == null)) {
            faults.add(
                    missing(
                            "/registration/changesSinceRecognition",
                            "Mẫu 01: hồ sơ nâng hạng nêu thay đổi so với lần công nhận trước",
                            "Form 01: an upgrade says what has changed since the recognition"));
        }
    }

    private void formTwo(Dossier dossier, List<Fault> faults) {
        if (dossier.selfAssessment == null) {
            faults.add(
                    missing(
                            "/selfAssessment",
                            "Chưa có Mẫu 02, báo cáo tự đánh giá",
                            "Form 02, the self-assessment, is missing"));
        }
        faults.addAll(content.assessment(dossier, dossier.selfAssessment));
    }

    private void samples(Dossier dossier, List<Fault> faults) {
        var there = Samples.count(dossier.samples);
        rubrics.rubric(dossier.ruleSet, dossier.productSet)
                .map(rubric -> rubric.productSet().samples())
                .filter(needed -> there < needed)
                .ifPresent(
                        needed ->
                                faults.add(
                                        missing(
                                                "/samples",
                                                "Cần %d sản phẩm mẫu, đã nhận %d"
                                                        .formatted(needed, there),
                                                "%d samples are needed, %d were received"
                                                        .formatted(needed, there))));
    }

    private static Fault missing(String pointer, String vi, String en) {
        return Fault.at(pointer, "MISSING", Text.of(vi, en));
    }
}
