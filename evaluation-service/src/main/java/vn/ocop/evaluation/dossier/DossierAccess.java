package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.evaluation.course.Applicants;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Who may see a dossier and who may do what with it. */
@ApplicationScoped
class DossierAccess {

    private final Officers officers;
    private final Applicants applicants;

    DossierAccess(Officers officers, Applicants applicants) {
        this.officers = officers;
        this.applicants = applicants;
    }

    boolean isOfficer(Dossier dossier) {
        return officers.handle(dossier.areaPath);
    }

    void mustRead(Dossier dossier) {
        applicants.mustRead(dossier.areaPath, dossier.producerId);
    }

    boolean mayHandle(Dossier dossier) {
        return applicants.apply(dossier.areaPath, dossier.producerId);
    }

    /** Those who handle the dossier read its restricted part; an auditor does not. */
    void mustHandle(Dossier dossier) {
        mustRead(dossier);
        if (!mayHandle(dossier)) {
            throw Refusal.of(Problems.FORBIDDEN);
        }
    }

    void must(Act act, Dossier dossier) {
        mustRead(dossier);
        if (!may(act, dossier)) {
            throw Refusal.of(Problems.FORBIDDEN, whose(act, dossier));
        }
    }

    boolean may(Act act, Dossier dossier) {
        var area = dossier.areaPath;
        return switch (act.who()) {
            case APPLICANT -> mayHandle(dossier);
            case RECEIVER -> officers.act(Tier.COMMUNE, area) || officers.act(Tier.PROVINCE, area);
            case COMMUNE -> officers.act(Tier.COMMUNE, area);
            case PROVINCE -> officers.act(Tier.PROVINCE, area);
            case CENTRE -> officers.act(Tier.CENTRE, area);
            case HOLDER -> officers.act(dossier.holder(), area);
            case COUNCIL, DECISION, REVIEW -> false;
        };
    }

    static Text whose(Act act, Dossier dossier) {
        return switch (act.who()) {
            case APPLICANT ->
                    Text.of(
                            "Việc này của chủ thể hoặc cán bộ đánh giá trên địa bàn",
                            "This is for the producer or an evaluation officer of the area");
            case RECEIVER ->
                    Text.of(
                            "Việc này của cán bộ đánh giá cấp xã hoặc cấp tỉnh",
                            "This is for an evaluation officer of commune or province");
            case COMMUNE -> Officers.notYours(Tier.COMMUNE);
            case PROVINCE -> Officers.notYours(Tier.PROVINCE);
            case CENTRE -> Officers.notYours(Tier.CENTRE);
            case HOLDER -> Officers.notYours(dossier.holder());
            case COUNCIL -> Text.of("Việc này của phiên họp", "This is for a session");
            case DECISION -> Text.of("Việc này của quyết định", "This is for a decision");
            case REVIEW -> Text.of("Việc này của việc xem xét lại", "This is for a review");
        };
    }

    /** Adds the condition on which a list shows a dossier to this caller. */
    void narrow(DossierFilter.Conditions where) {
        var office = officers.readable("d.areaPath");
        var managed = applicants.managed();
        if (managed.isEmpty()) {
            where.texts().add(office);
        } else {
            where.add("(" + office + " or d.producerId in :managed)", "managed", managed);
        }
    }
}
