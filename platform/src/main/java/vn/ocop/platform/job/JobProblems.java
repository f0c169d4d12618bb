package vn.ocop.platform.job;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** Why long work is refused, or not given up. */
@Singleton
class JobProblems implements ProblemCatalogue, ConstraintProblems {

    static final ProblemType UNDER_WAY =
            ProblemType.of(
                    "job-under-way",
                    409,
                    "Tác vụ cùng loại chưa xong",
                    "A job of this kind is under way",
                    "Mỗi lúc chỉ có một tác vụ loại này; hãy đợi tác vụ đang chờ hoặc đang chạy kết"
                            + " thúc, hoặc hủy nó.",
                    "There is one job of this kind at a time; wait until the one that is queued or"
                            + " running has ended, or cancel it.");

    static final ProblemType OVER =
            ProblemType.of(
                    "job-over",
                    409,
                    "Tác vụ đã kết thúc",
                    "The job is over",
                    "Chỉ hủy được tác vụ đang chờ hoặc đang chạy.",
                    "Only a job that is queued or running can be cancelled.");

    static final ProblemType CANCELLED_ALREADY =
            ProblemType.of(
                    "job-cancellation-requested",
                    409,
                    "Đã yêu cầu hủy tác vụ",
                    "Cancellation is requested already",
                    "Tác vụ sẽ dừng sau bước đang làm.",
                    "The job will end after the step under way.");

    @Override
    public List<ProblemType> types() {
        return List.of(UNDER_WAY, OVER, CANCELLED_ALREADY);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_job_alone", UNDER_WAY);
    }
}
