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

    static final ProblemType TAX_CODE_ON_FILE =
            ProblemType.of(
                    "tax-code-on-file",
                    409,
                    "Mã số thuế đã được đăng ký",
                    "Tax code already registered",
                    "Mỗi mã số thuế chỉ thuộc một chủ thể. Cán bộ quản lý dữ liệu của địa bàn giúp kiểm tra.",
                    "A tax code belongs to one producer. A registry officer of the area helps to clear it up.");

    static final ProblemType PERSONAL_NUMBER =
            ProblemType.of(
                            "personal-number",
                            422,
                            "Mã số của hộ là số định danh cá nhân",
                            "The number of a household is a citizen's number",
                            "Mã số của hộ kinh doanh, hộ sản xuất là số định danh của chủ hộ: ghi vào mã số thuế, nơi số này được bảo vệ.",
                            "The number of a household is its owner's citizen number: give it as tax code, where it is protected.")
                    .per("Decree 168/2025/NĐ-CP, Art. 5");

    @Override
    public List<ProblemType> types() {
        return List.of(MANAGER_NOT_CONFIRMED, TAX_CODE_ON_FILE, PERSONAL_NUMBER);
    }
}
