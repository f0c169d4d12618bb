package vn.ocop.evaluation.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.ocop.evaluation.dossier.RepeatDossier;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

/** Decides a complaint: the evaluation is repeated, or its result stays. */
@ApplicationScoped
class RuleOnReview {

    private final RepeatDossier repeat;
    private final ReviewLog log;
    private final Clock clock;

    RuleOnReview(RepeatDossier repeat, ReviewLog log, Clock clock) {
        this.repeat = repeat;
        this.log = log;
        this.clock = clock;
    }

    void with(Review review, NewRuling request) {
        review.mustBeOpen();
        var today = VietnamTime.today(clock);
        if (request.letter().date().isAfter(today)
                || request.letter().date().isBefore(review.letter.date())) {
            throw Refusal.of(ReviewProblems.CONTENT, List.of(wrongDate()));
        }
        switch (request.ruling()) {
            case REPEAT -> {
                review.orderRepeat(request.letter(), request.reason(), today);
                repeat.with(review.dossierId, request.letter());
            }
            case DISMISS -> review.dismiss(request.letter(), request.reason(), today);
        }
        log.record(ReviewEvents.RULED, review);
    }

    void withdraw(Review review, String reason) {
        review.withdraw(reason, VietnamTime.today(clock));
        log.record(ReviewEvents.WITHDRAWN, review);
    }

    private static Fault wrongDate() {
        return Fault.at(
                "/letter/date",
                "DATE",
                Text.of(
                        "Ngày văn bản phải từ ngày khiếu nại đến hôm nay",
                        "The letter is dated between the complaint and today"));
    }
}
