package vn.ocop.promotion.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;
import vn.ocop.promotion.days.DayProblems;

/** What may stand against an agreement. */
@ApplicationScoped
class AgreementProblems implements ProblemCatalogue, ConstraintProblems {
    static final ProblemType NOT_A_CONTRACT =
            ProblemType.of(
                            "not-a-contract",
                            422,
                            "Biên bản ghi nhớ không có giao hàng",
                            "Not a contract",
                            "Giá trị giao hàng chỉ ghi theo hợp đồng; biên bản ghi nhớ là ý định, hãy ghi hợp"
                                    + " đồng khi đã ký.",
                            "Deliveries are recorded under a contract; a memorandum is an intention, record the"
                                    + " contract once it is signed.")
                    .per("Art. 385, Civil Code 91/2015/QH13");

    static final ProblemType AGREEMENT_TERMINATED =
            ProblemType.of(
                    "agreement-terminated",
                    409,
                    "Thỏa thuận đã chấm dứt",
                    "Agreement terminated",
                    "Không thể ghi giao hàng hoặc chấm dứt lần nữa cho thỏa thuận đã chấm dứt.",
                    "A terminated agreement takes no deliveries and cannot be terminated again.");

    static final ProblemType PRODUCT_OF_ANOTHER_PRODUCER =
            ProblemType.of(
                    "product-of-another-producer",
                    422,
                    "Sản phẩm của chủ thể khác",
                    "Product of another producer",
                    "Mọi sản phẩm của thỏa thuận phải thuộc chủ thể đã nêu.",
                    "All products of an agreement belong to the producer that is named.");

    static final ProblemType NOTHING_STATED =
            ProblemType.of(
                    "value-is-nothing",
                    422,
                    "Giá trị bằng không",
                    "Value is nothing",
                    "Giá trị thỏa thuận hoặc giao hàng phải lớn hơn 0; chưa biết thì bỏ trống.",
                    "A value agreed or delivered is more than 0; leave it out when it is not known.");

    @Override
    public List<ProblemType> types() {
        return List.of(
                NOT_A_CONTRACT, AGREEMENT_TERMINATED, PRODUCT_OF_ANOTHER_PRODUCER, NOTHING_STATED);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ck_agreement_value", NOTHING_STATED,
                "ck_agreement_delivery_amount", NOTHING_STATED,
                "ck_agreement_days", DayProblems.DAYS_OUT_OF_ORDER);
    }
}
