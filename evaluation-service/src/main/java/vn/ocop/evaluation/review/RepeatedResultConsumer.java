package vn.ocop.evaluation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.ocop.evaluation.dossier.ResultReplaced;

/** Ends a review when a council has evaluated again, in the transaction of the confirmation. */
@ApplicationScoped
class RepeatedResultConsumer {

    private final ReviewRepository reviews;
    private final ReviewLog log;

    RepeatedResultConsumer(ReviewRepository reviews, ReviewLog log) {
        this.reviews = reviews;
        this.log = log;
    }

    void on(@Observes ResultReplaced replaced) {
        reviews.awaitingRepeat(replaced.dossierId())
                .ifPresent(
                        review -> {
                            review.repeated(replaced.sha256());
                            log.record(ReviewEvents.REPEATED, review);
                        });
    }
}
