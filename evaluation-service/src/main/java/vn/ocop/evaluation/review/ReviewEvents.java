package vn.ocop.evaluation.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;

/** The events of a review. */
@ApplicationScoped
class ReviewEvents implements EventCatalogue {

    private static final ReviewSnapshot EXAMPLE =
            new ReviewSnapshot(
                    UUID.fromString("019aa0c0-0000-7d30-8e01-3f4051627384"),
                    2,
                    UUID.fromString("019a91b2-5c00-7a31-9d02-3d1f0a7c5e11"),
                    UUID.fromString("019a91a0-1f00-7c44-8a11-6f0e2b9d4c22"),
                    ReviewKind.COMPLAINT,
                    ReviewState.REPEAT_ORDERED,
                    Tier.PROVINCE,
                    "VN/40/17827");

    static final EventType OPENED =
            type("Opened", "Kết quả được đề nghị xem xét lại", "A result is to be looked at again");
    static final EventType RULED =
            type("Ruled", "Khiếu nại được giải quyết", "A complaint was decided");
    static final EventType WITHDRAWN =
            type("Withdrawn", "Khiếu nại được rút", "A complaint was withdrawn");
    static final EventType REPEATED =
            type("Repeated", "Hội đồng đã đánh giá lại", "A council has evaluated again");

    private static EventType type(String fact, String vi, String en) {
        return EventType.of("Review", fact, ReviewSnapshot.class, Text.of(vi, en), EXAMPLE);
    }

    @Override
    public List<EventType> events() {
        return List.of(OPENED, RULED, WITHDRAWN, REPEATED);
    }
}
