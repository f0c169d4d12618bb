package vn.ocop.evaluation.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.ConfirmedResult;
import vn.ocop.evaluation.dossier.RepeatDossier;
import vn.ocop.evaluation.dossier.Results;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Takes a complaint, or the Ministry's order to repeat an evaluation (Art. 10.1.b). */
@ApplicationScoped
class OpenReview {

    private final ReviewRepository reviews;
    private final Results results;
    private final RepeatDossier repeat;
    private final ReviewAuthority authority;
    private final ReviewLog log;
    private final Clock clock;

    OpenReview(
            ReviewRepository reviews,
            Results results,
            RepeatDossier repeat,
            ReviewAuthority authority,
            ReviewLog log,
            Clock clock) {
        this.reviews = reviews;
        this.results = results;
        this.repeat = repeat;
        this.authority = authority;
        this.log = log;
        this.clock = clock;
    }

    Review with(NewReview request) {
        var result =
                results.of(request.dossierId())
                        .filter(authority::mayOpen)
                        .orElseThrow(OpenReview::unknown);
        mustBeSound(request, result);
        var review =
                new Review(Ids.next(), request.kind(), result, request.letter(), clock.instant());
        review.grounds = request.grounds();
        if (request.kind() == ReviewKind.MINISTRY_ORDER) {
            review.orderRepeat(null, null, VietnamTime.today(clock));
            repeat.with(result.dossierId(), request.letter());
        }
        reviews.persist(review);
        log.record(ReviewEvents.OPENED, review);
        return review;
    }

    private void mustBeSound(NewReview request, ConfirmedResult result) {
        var faults = new ArrayList<Fault>();
        if (request.kind() == ReviewKind.MINISTRY_ORDER && !authority.isMinistry(result)) {
            faults.add(Fault.at("/kind", "AUTHORITY", Officers.notYours(Tier.CENTRE)));
        }
        var written = request.letter().date();
        if (written.isAfter(VietnamTime.today(clock))
                || written.isBefore(result.result().decidedOn())) {
            faults.add(
                    Fault.at(
                            "/letter/date",
                            "DATE",
                            Text.of(
                                    "Ngày văn bản phải từ ngày có kết quả đến hôm nay",
                                    "The letter is dated between the result and today")));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(ReviewProblems.CONTENT, faults);
        }
    }

    private static Refusal unknown() {
        return Refusal.of(
                Problems.UNKNOWN_REFERENCE,
                List.of(
                        Fault.at(
                                "/dossierId",
                                "UNKNOWN",
                                Text.of(
                                        "Không có hồ sơ với kết quả đã xác nhận trên địa bàn",
                                        "There is no dossier with a confirmed result in the"
                                                + " caller's area"))));
    }
}
