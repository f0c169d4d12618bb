package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.ReEvaluationFilings;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.unit.AreaPath;

/**
 * Records that commune, province or centre has received a dossier; the time limit runs from here.
 */
@ApplicationScoped
class ReceiveDossier {

    private final Rubrics rubrics;
    private final Dates dates;
    private final ReEvaluationFilings filings;
    private final Caller caller;
    private final DossierLog log;

    ReceiveDossier(
            Rubrics rubrics,
            Dates dates,
            ReEvaluationFilings filings,
            Caller caller,
            DossierLog log) {
        this.rubrics = rubrics;
        this.dates = dates;
        this.filings = filings;
        this.caller = caller;
        this.log = log;
    }

    static Act act(Tier level) {
        return switch (level) {
            case COMMUNE -> Act.COMMUNE_RECEIPT;
            case PROVINCE -> Act.PROVINCE_RECEIPT;
            case CENTRE -> Act.CENTRE_RECEIPT;
        };
    }

    void with(Dossier dossier, Receipt receipt) {
        var act = act(receipt.level());
        dossier.must(act);
        dates.mustFollow(dossier.lastStepOn(), receipt.receivedOn(), "/receivedOn");
        if (receipt.level() == Tier.COMMUNE) {
            byCommune(dossier, receipt);
        } else {
            above(dossier, act, receipt);
        }
        log.record(DossierEvents.RECEIVED, dossier);
    }

    private void byCommune(Dossier dossier, Receipt receipt) {
        var number = number(dossier, receipt);
        dossier.receiptNumber = number;
        dossier.take(
                Act.COMMUNE_RECEIPT,
                step(DossierState.RECEIVED_BY_COMMUNE, receipt, number)
                        .due(due(dossier, "COMMUNE_CHECK", receipt.receivedOn())));
        if (dossier.kind == DossierKind.RE_EVALUATION) {
            filings.received(dossier.productId, dossier.id, receipt.receivedOn());
        }
    }

    private void above(Dossier dossier, Act act, Receipt receipt) {
        dossier.level = receipt.level();
        var due =
                dossier.kind == DossierKind.RE_EVALUATION
                        ? due(dossier, "RE_EVALUATION", receipt.receivedOn())
                        : null;
        dossier.take(act, step(DossierState.RECEIVED, receipt, receipt.number()).due(due));
    }

    private Step step(DossierState state, Receipt receipt, String number) {
        return Step.of(state, receipt.receivedOn(), caller.subject()).numbered(number);
    }

    private static String number(Dossier dossier, Receipt receipt) {
        var commune = AreaPath.parse(dossier.areaPath);
        var year = receipt.receivedOn().getYear();
        return ReceiptNumber.read(receipt.number(), commune, year)
                .map(ReceiptNumber::text)
                .orElseThrow(() -> badNumber(ReceiptNumber.ending(commune, year)));
    }

    private static Refusal badNumber(String ending) {
        return Refusal.of(
                DossierProblems.RECEIPT_NUMBER_PATTERN,
                List.of(
                        Fault.at(
                                "/number",
                                "PATTERN",
                                Text.of(
                                        "Số có dạng …" + ending,
                                        "The number has the form …" + ending))));
    }

    private @Nullable LocalDate due(Dossier dossier, String limit, LocalDate start) {
        return rubrics.terms(dossier.ruleSet)
                .limit(limit)
                .map(found -> dates.deadline(start, found))
                .orElse(null);
    }
}
