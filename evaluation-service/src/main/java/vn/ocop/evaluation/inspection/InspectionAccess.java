package vn.ocop.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.evaluation.certificate.CertificatesInForce;
import vn.ocop.evaluation.certificate.KnownCertificate;
import vn.ocop.evaluation.course.Action;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/**
 * Who inspects and who reads it: the province, and the Ministry where it sees need; a commune only
 * confirms that production has ended.
 */
@ApplicationScoped
class InspectionAccess {

    private final CertificatesInForce certificates;
    private final Officers officers;
    private final Caller caller;
    private final Clock clock;

    InspectionAccess(
            CertificatesInForce certificates, Officers officers, Caller caller, Clock clock) {
        this.certificates = certificates;
        this.officers = officers;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<KnownCertificate> known(UUID certificateId) {
        return certificates.byId(certificateId, VietnamTime.today(clock));
    }

    Optional<KnownCertificate> handled(UUID certificateId) {
        return known(certificateId).filter(found -> officers.handle(found.areaPath()));
    }

    String caller() {
        return caller.subject();
    }

    void mustRead(KnownCertificate certificate) {
        if (!officers.read(certificate.areaPath())) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
    }

    /** Refuses with 404 outside the caller's area, with 403 for another level. */
    void mustInspect(KnownCertificate certificate, InspectionKind kind) {
        mustRead(certificate);
        if (!inspects(certificate, kind)) {
            throw Refusal.of(Problems.FORBIDDEN, Officers.notYours(Tier.PROVINCE));
        }
    }

    List<Action> actions(Inspection inspection, KnownCertificate certificate, Language language) {
        var href = "/v1/inspections/" + inspection.id + "/conclusion";
        if (inspection.state != InspectionState.OPEN) {
            var why = InspectionProblems.ALREADY_CONCLUDED.title().in(language);
            return List.of(Action.shut("conclusion", href, why));
        }
        return List.of(
                inspects(certificate, inspection.kind)
                        ? Action.open("conclusion", href)
                        : Action.shut(
                                "conclusion", href, Officers.notYours(Tier.PROVINCE).in(language)));
    }

    private boolean inspects(KnownCertificate certificate, InspectionKind kind) {
        var area = certificate.areaPath();
        return officers.act(Tier.PROVINCE, area)
                || officers.act(Tier.CENTRE, area)
                || kind == InspectionKind.ENDED_PRODUCTION && officers.act(Tier.COMMUNE, area);
    }
}
