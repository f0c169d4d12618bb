package vn.ocop.platform.deadletter;

import jakarta.inject.Singleton;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** Why a replay may not happen. */
@Singleton
class DeadLetterProblems implements ProblemCatalogue {

    static final ProblemType NOT_WAITING =
            ProblemType.of(
                    "dead-letter-not-waiting",
                    409,
                    "Thông điệp không chờ xử lý lại",
                    "Message does not wait for a replay",
                    "Thông điệp đã được xử lý, hoặc đang đứng sau một thông điệp khác cùng khóa phải"
                            + " được xử lý lại trước.",
                    "The message is settled already, or stands behind another one of the same key that"
                            + " has to be replayed first.");

    static final ProblemType FAILED_AGAIN =
            ProblemType.of(
                    "replay-failed",
                    409,
                    "Xử lý lại không thành công",
                    "Replay failed",
                    "Thông điệp vẫn không thể tiếp nhận; không có gì thay đổi.",
                    "The message still cannot be taken in; nothing was changed.");

    @Override
    public List<ProblemType> types() {
        return List.of(NOT_WAITING, FAILED_AGAIN);
    }
}
