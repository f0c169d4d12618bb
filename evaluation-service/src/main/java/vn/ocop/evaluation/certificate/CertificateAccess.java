package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.evaluation.certificate.calendar.Validity;
import vn.ocop.evaluation.course.Action;
import vn.ocop.evaluation.course.Applicants;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;

/**
 * Who sees which certificates in this service: officers and auditors those of their area, a
 * producer's people their own. The public sees them in the catalogue of the product service.
 */
@ApplicationScoped
public class CertificateAccess {

    private static final List<String> BY_AREA =
            List.of(
                    Roles.EVALUATION_OFFICER,
                    Roles.REGISTRY_OFFICER,
                    Roles.PROMOTION_OFFICER,
                    Roles.REPORTING_OFFICER,
                    Roles.AUDITOR);

    private static final String HREF = "/v1/decisions";

    private static final List<String> DECISIONS =
            List.of("revocation", "withdrawal", "correction", "reissue", "transfer");

    private final Caller caller;
    private final Officers officers;
    private final Applicants applicants;

    CertificateAccess(Caller caller, Officers officers, Applicants applicants) {
        this.caller = caller;
        this.officers = officers;
        this.applicants = applicants;
    }

    /** The condition on which a list shows a certificate to this caller. */
    public String visible() {
        var byArea = seesByArea() ? caller.scope().condition("c.place.areaPath") : "(1 = 0)";
        return applicants.managed().isEmpty()
                ? byArea
                : "(" + byArea + " or c.holding.holderId in :managed)";
    }

    /** The values in that condition. */
    public Map<String, Object> values() {
        var managed = applicants.managed();
        return managed.isEmpty() ? Map.of() : Map.of("managed", managed);
    }

    void mustRead(Certificate certificate) {
        if (!(seesByArea() && caller.covers(certificate.place.areaPath()))
                && !applicants.manage(certificate.holding.holderId())) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
    }

    /** Scores are never public. */
    boolean seesScore(Certificate certificate) {
        return officers.read(certificate.place.areaPath());
    }

    /** The decisions that can be made about it, all by the level that decides its star. */
    List<Action> actions(Certificate certificate, Validity today, Language language) {
        var tier = KnownCertificate.decidedAt(certificate.award.stars());
        var may = officers.act(tier, certificate.place.areaPath());
        return DECISIONS.stream()
                .map(
                        decision ->
                                may
                                        ? open(decision, today, language)
                                        : Action.shut(
                                                decision,
                                                HREF,
                                                Officers.notYours(tier).in(language)))
                .toList();
    }

    private static Action open(String decision, Validity today, Language language) {
        return decision.equals("correction") || KnownCertificate.isRevocable(today)
                ? Action.open(decision, HREF)
                : Action.shut(
                        decision, HREF, CertificateProblems.NOT_REVOCABLE.title().in(language));
    }

    private boolean seesByArea() {
        return BY_AREA.stream().anyMatch(caller::has);
    }
}
