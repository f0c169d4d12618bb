package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.evaluation.certificate.ReEvaluationFilings;
import vn.ocop.evaluation.dossier.ApproveResult;
import vn.ocop.evaluation.dossier.ConfirmedResult;
import vn.ocop.evaluation.dossier.RecogniseDossier;
import vn.ocop.evaluation.dossier.Results;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** The dossiers on whose confirmed results decisions are made. */
@ApplicationScoped
class DecidedDossiers {

    private final Results results;
    private final RecogniseDossier recognise;
    private final ApproveResult approve;
    private final ReEvaluationFilings filings;

    DecidedDossiers(
            Results results,
            RecogniseDossier recognise,
            ApproveResult approve,
            ReEvaluationFilings filings) {
        this.results = results;
        this.recognise = recognise;
        this.approve = approve;
        this.filings = filings;
    }

    /** The confirmed result that a line names, or the fault that there is none. */
    Optional<ConfirmedResult> confirmed(NewLine line, Issuer issuer, LineFaults faults) {
        if (line.dossierId() == null) {
            faults.absent("dossierId");
            return Optional.empty();
        }
        var confirmed =
                results.of(line.dossierId()).filter(result -> issuer.decidesFor(result.areaPath()));
        if (confirmed.isEmpty()) {
            faults.add(
                    "dossierId",
                    "no-confirmed-result",
                    "Không có hồ sơ với kết quả đã được Chủ tịch Hội đồng xác nhận trong địa bàn",
                    "No dossier with a result confirmed by the chair in the area");
        }
        return confirmed;
    }

    ConfirmedResult byId(UUID dossierId) {
        return results.of(dossierId).orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE));
    }

    /** The dossier is concluded, and with it the renewal that it was filed for. */
    void recognise(UUID dossierId, String number, int stars, LocalDate signedOn) {
        recognise.with(dossierId, number, stars, signedOn);
        filings.closed(dossierId, signedOn);
    }

    void approve(UUID dossierId, String number, LocalDate signedOn) {
        approve.with(dossierId, number, signedOn);
    }
}
