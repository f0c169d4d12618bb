package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

/** Records the signature: everything that the lines order happens in this one transaction. */
@ApplicationScoped
class SignDecision {

    private final DecisionRepository decisions;
    private final DecisionLines lines;
    private final Issuers issuers;
    private final Officers officers;
    private final Changes changes;
    private final Clock clock;

    SignDecision(
            DecisionRepository decisions,
            DecisionLines lines,
            Issuers issuers,
            Officers officers,
            Changes changes,
            Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.issuers = issuers;
        this.officers = officers;
        this.changes = changes;
        this.clock = clock;
    }

    void with(UUID id, @Nullable String ifMatch, NewSignature signature) {
        var decision = decisions.forChange(id);
        var issuer = issuers.of(decision.issuingBody, decision.unit);
        officers.mustAct(issuer.tier(), decision.areaPath);
        IfMatch.require(ifMatch, decision.revision);
        decision.mustBeDraft();
        mustBePlausible(decision.kind, signature, VietnamTime.today(clock));
        lines.prepare(
                decision.kind,
                issuer,
                decision.lines.stream().map(DecisionLine::asRequested).toList());
        decision.sign(signature);
        decisions.flush();
        lines.carryOut(decision);
        changes.record(
                Change.of(
                        DecisionEvents.SIGNED,
                        decision.id,
                        decision.revision,
                        decision.areaPath,
                        DecisionState.of(decision)));
    }

    private static void mustBePlausible(
            DecisionKind kind, NewSignature signature, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var firstDay = signature.firstDay() == null ? signature.signedOn() : signature.firstDay();
        if (signature.signedOn().isAfter(today)) {
            faults.add(
                    fault(
                            "signedOn",
                            "in-future",
                            "Ngày ký ở tương lai",
                            "The day of signing lies ahead"));
        }
        if (firstDay.isBefore(signature.signedOn())) {
            faults.add(
                    fault(
                            "firstDay",
                            "before-signing",
                            "Trước ngày ký",
                            "Before the day of signing"));
        }
        if (kind.isOfPaper() && firstDay.isAfter(today)) {
            faults.add(
                    fault(
                            "firstDay",
                            "in-future",
                            "Nội dung giấy thay đổi từ ngày ký, không hẹn ngày sau",
                            "What a certificate says changes with the signature, not later"));
        }
        if (signature.printedLastDay() != null && signature.printedLastDay().isBefore(firstDay)) {
            faults.add(
                    fault(
                            "printedLastDay",
                            "before-first-day",
                            "Trước ngày bắt đầu",
                            "Before the first day"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(DecisionProblems.DAYS_REFUSED, List.copyOf(faults));
        }
    }

    private static Fault fault(String field, String code, String vi, String en) {
        return Fault.at("/" + field, code, Text.of(vi, en));
    }
}
