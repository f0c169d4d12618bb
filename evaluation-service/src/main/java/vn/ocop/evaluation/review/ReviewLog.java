package vn.ocop.evaluation.review;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;

/** Records what happened to a review, for the other services and the auditors. */
@ApplicationScoped
class ReviewLog {

    private final Changes changes;

    ReviewLog(Changes changes) {
        this.changes = changes;
    }

    void record(EventType event, Review review) {
        changes.record(
                Change.of(
                                event,
                                review.id,
                                review.revision,
                                review.areaPath,
                                ReviewSnapshot.of(review))
                        .with("state", review.state));
    }
}
