package vn.ocop.evaluation.review;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.ConfirmedResult;

/** Who may ask for a review of a result. */
@ApplicationScoped
class ReviewAuthority {

    private final ReviewDesk desk;
    private final Officers officers;

    ReviewAuthority(ReviewDesk desk, Officers officers) {
        this.desk = desk;
        this.officers = officers;
    }

    /** The producer, and officers of the area who record what came on paper. */
    boolean mayOpen(ConfirmedResult result) {
        return desk.mayApply(result.areaPath(), result.producerId());
    }

    boolean isMinistry(ConfirmedResult result) {
        return officers.act(Tier.CENTRE, result.areaPath());
    }
}
