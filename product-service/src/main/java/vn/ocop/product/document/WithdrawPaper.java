package vn.ocop.product.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Withdraws a paper: it stays on file for those inside, and goes into no dossier any more. */
@ApplicationScoped
class WithdrawPaper {

    private final PaperRepository papers;
    private final PaperOwners owners;
    private final Changes changes;
    private final Clock clock;

    WithdrawPaper(PaperRepository papers, PaperOwners owners, Changes changes, Clock clock) {
        this.papers = papers;
        this.owners = owners;
        this.changes = changes;
        this.clock = clock;
    }

    Paper with(UUID id, @Nullable String ifMatch, String reason) {
        var paper = papers.forChange(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        var owner = owners.of(paper);
        owners.mustChange(owner);
        IfMatch.require(ifMatch, paper.revision());
        paper.withdraw(reason, clock.instant());
        papers.flush();
        var area = owner.area().text();
        changes.record(
                Change.of(
                        PaperEvents.WITHDRAWN,
                        paper.id(),
                        paper.revision(),
                        area,
                        PaperState.of(paper, area)));
        return paper;
    }
}
