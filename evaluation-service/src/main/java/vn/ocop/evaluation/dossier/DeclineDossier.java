package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.CertificateInForce;
import vn.ocop.evaluation.certificate.CertificatesInForce;
import vn.ocop.evaluation.certificate.ReEvaluationFilings;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/**
 * Ends a dossier whose result earns no recognition, with the written notice of the result (thông
 * báo kết quả). A star that the product holds stays until its own end.
 */
@ApplicationScoped
class DeclineDossier {

    private static final int FEWEST = 3;

    private final CertificatesInForce certificates;
    private final ReEvaluationFilings filings;
    private final Dates dates;
    private final Caller caller;
    private final DossierLog log;

    DeclineDossier(
            CertificatesInForce certificates,
            ReEvaluationFilings filings,
            Dates dates,
            Caller caller,
            DossierLog log) {
        this.certificates = certificates;
        this.filings = filings;
        this.dates = dates;
        this.caller = caller;
        this.log = log;
    }

    void with(Dossier dossier, Letter notice) {
        dossier.must(Act.NON_RECOGNITION);
        if (earnsRecognition(dossier)) {
            throw Refusal.of(DossierProblems.RESULT_EARNS_RECOGNITION);
        }
        dates.mustFollow(dossier.lastStepOn(), notice.date(), "/date");
        dossier.end(
                Act.NON_RECOGNITION,
                Step.of(DossierState.NOT_RECOGNISED, notice.date(), caller.subject())
                        .numbered(notice.number()),
                dates.clock().instant());
        filings.closed(dossier.id, notice.date());
        log.record(DossierEvents.NOT_RECOGNISED, dossier);
    }

    boolean earnsRecognition(Dossier dossier) {
        var held =
                certificates
                        .of(dossier.productId, dates.today())
                        .map(CertificateInForce::stars)
                        .orElse(null);
        return dossier.result()
                .map(DossierResult::stars)
                .filter(stars -> isEnough(dossier.kind, stars, held))
                .isPresent();
    }

    /** Three stars are recognised; an upgrade must end above the star that is held. */
    static boolean isEnough(DossierKind kind, int stars, @Nullable Integer held) {
        return stars >= FEWEST && (kind != DossierKind.UPGRADE || held == null || stars > held);
    }
}
