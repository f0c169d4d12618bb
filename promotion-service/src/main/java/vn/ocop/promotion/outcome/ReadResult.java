package vn.ocop.promotion.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.promotion.participation.Participations;

/** Shows results to those who may see the participation. */
@ApplicationScoped
class ReadResult {

    private final SalesResultRepository results;
    private final Participations participations;

    ReadResult(SalesResultRepository results, Participations participations) {
        this.results = results;
        this.participations = participations;
    }

    SalesResultView view(UUID id) {
        var result = results.known(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        participations.visible(result.participationId());
        return SalesResultView.of(result);
    }

    Page<SalesResultView> of(UUID participationId) {
        var participation = participations.visible(participationId);
        return Page.whole(
                results.ofParticipation(participation.id()).stream()
                        .map(SalesResultView::of)
                        .toList());
    }
}
