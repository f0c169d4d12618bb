package vn.ocop.evaluation.review;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.evaluation.course.Applicants;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.ConfirmedResult;

/** Who may ask for a review of a result. */
@ApplicationScoped
class ReviewAuthority {

    private final Applicants applicants;
    private final Officers officers;

    ReviewAuthority(Applicants applicants, Officers officers) {
        this.applicants = applicants;
        this.officers = officers;
    }

    /** The producer, and officers of the area who record what came on paper. */
    boolean mayOpen(ConfirmedResult result) {
        return applicants.apply(result.areaPath(), result.producerId());
    }

    boolean isMinistry(ConfirmedResult result) {
        return officers.act(Tier.CENTRE, result.areaPath());
    }
}
