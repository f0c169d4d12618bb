package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** What may stand against an act in a producer's name. */
@ApplicationScoped
class ProducerProblems implements ProblemCatalogue {
    static final ProblemType MANAGER_NOT_CONFIRMED =
            ProblemType.of(
                    "manager-not-confirmed",
                    403,
                    "Chưa được xác nhận là người quản lý",
                    "Manager not confirmed",
                    "Người gọi đã đăng ký chủ thể nhưng cán bộ chưa xác nhận người đó được thay mặt chủ thể.",
                    "The caller has registered the producer, but no officer has confirmed yet that he acts for it.");

    @Override
    public List<ProblemType> types() {
        return List.of(MANAGER_NOT_CONFIRMED);
    }
}
