package vn.ocop.promotion.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;
import vn.ocop.promotion.days.DayProblems;

/** What may stand against a listing. */
@ApplicationScoped
class ListingProblems implements ProblemCatalogue, ConstraintProblems {
    static final ProblemType ALREADY_LISTED =
            ProblemType.of(
                    "already-listed",
                    409,
                    "Sản phẩm đang niêm yết tại địa chỉ này",
                    "Already listed",
                    "Sản phẩm đã có niêm yết chưa gỡ trên cùng sàn và cùng địa chỉ.",
                    "The product has an open listing on this marketplace at this address.");

    static final ProblemType ALREADY_DELISTED =
            ProblemType.of(
                    "already-delisted",
                    409,
                    "Niêm yết đã gỡ",
                    "Already delisted",
                    "Niêm yết này đã được ghi nhận là gỡ; niêm yết lại thì ghi thành niêm yết mới.",
                    "The listing was ended before; a new offer is recorded anew.");

    @Override
    public List<ProblemType> types() {
        return List.of(ALREADY_LISTED, ALREADY_DELISTED);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ux_listing_open",
                ALREADY_LISTED,
                "ck_listing_days",
                DayProblems.DAYS_OUT_OF_ORDER);
    }
}
