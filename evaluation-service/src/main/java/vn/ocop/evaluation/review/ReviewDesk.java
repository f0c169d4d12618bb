package vn.ocop.evaluation.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Action;
import vn.ocop.evaluation.course.Applicants;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Hands out reviews to their producers and to the officers of their area. */
@ApplicationScoped
class ReviewDesk {

    private final ReviewRepository reviews;
    private final Officers officers;
    private final Applicants applicants;

    ReviewDesk(ReviewRepository reviews, Officers officers, Applicants applicants) {
        this.reviews = reviews;
        this.officers = officers;
        this.applicants = applicants;
    }

    Review read(UUID id) {
        var review = reviews.existing(id);
        mustRead(review);
        return review;
    }

    /** Locked, for the ruling of the level whose result it is. */
    Review takeToRule(UUID id, @Nullable String ifMatch) {
        var review = reviews.forChange(id);
        officers.mustAct(review.level, review.areaPath);
        IfMatch.require(ifMatch, review.revision);
        return review;
    }

    /** Locked, for the producer or an officer who writes down what he said. */
    Review takeToWithdraw(UUID id, @Nullable String ifMatch) {
        var review = reviews.forChange(id);
        mustRead(review);
        if (!applicants.apply(review.areaPath, review.producerId)) {
            throw Refusal.of(Problems.FORBIDDEN);
        }
        IfMatch.require(ifMatch, review.revision);
        return review;
    }

    Page<ReviewView> list(ReviewFilter filter, PageQuery page, Language language) {
        var office = officers.readable("areaPath");
        var cursor = page.cursor();
        var rows =
                reviews.page(
                        office,
                        applicants.managed(),
                        filter,
                        cursor == null ? null : cursor.uuid(0),
                        page.fetch());
        return Page.of(rows, page, review -> Cursor.of(review.id), row -> view(row, language));
    }

    ReviewView view(Review review, Language language) {
        var href = "/v1/reviews/" + review.id;
        var closed = review.state == ReviewState.OPEN ? null : review.stands();
        return ReviewView.of(
                review,
                List.of(
                        action(
                                "ruling",
                                href + "/ruling",
                                officers.act(review.level, review.areaPath)
                                        ? closed
                                        : Officers.notYours(review.level),
                                language),
                        action(
                                "withdrawal",
                                href + "/withdrawal",
                                applicants.apply(review.areaPath, review.producerId)
                                        ? closed
                                        : Problems.FORBIDDEN.explanation(),
                                language)));
    }

    private static Action action(
            String name, String href, @Nullable Text obstacle, Language language) {
        return obstacle == null
                ? Action.open(name, href)
                : Action.shut(name, href, obstacle.in(language));
    }

    private void mustRead(Review review) {
        applicants.mustRead(review.areaPath, review.producerId);
    }
}
