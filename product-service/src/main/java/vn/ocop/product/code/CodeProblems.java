package vn.ocop.product.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** What may stand against giving an OCOP number. */
@ApplicationScoped
class CodeProblems implements ProblemCatalogue, ConstraintProblems {
    static final ProblemType COMMUNE_NOT_KNOWN =
            ProblemType.of(
                    "commune-not-known",
                    409,
                    "Chưa xác định được xã",
                    "Commune not known",
                    "Mã số OCOP gồm mã của xã hiện nay; sản phẩm này mới chỉ xác định được tỉnh.",
                    "An OCOP number holds the code of today's commune; only the province of this product is known.");

    static final ProblemType ALREADY_NUMBERED =
            ProblemType.of(
                    "already-numbered",
                    409,
                    "Đã có mã số của năm này",
                    "Already numbered for the year",
                    "Sản phẩm đã có mã số OCOP của năm này; mỗi sản phẩm có một mã số trong một năm.",
                    "The product has an OCOP number of that year already; it has one a year.");

    static final ProblemType YEAR_NOT_OPEN =
            ProblemType.of(
                    "year-not-open",
                    422,
                    "Năm không nhận mã số mới",
                    "Year is not open for numbers",
                    "Mã số mới chỉ cấp cho năm nay hoặc năm sau; mã số cũ được ghi nhận bằng trường value.",
                    "New numbers are given for this year or the next; an old number is recorded with the field value.");

    static final ProblemType SETTING_EXISTS =
            ProblemType.of(
                    "ocop-number-setting-exists",
                    409,
                    "Đã có quy định từ ngày này",
                    "Setting exists for the day",
                    "Tỉnh đã có quy định đánh số từ ngày này.",
                    "The province has a setting from that day already.");

    @Override
    public List<ProblemType> types() {
        return List.of(COMMUNE_NOT_KNOWN, ALREADY_NUMBERED, YEAR_NOT_OPEN, SETTING_EXISTS);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_ocop_number_setting_day", SETTING_EXISTS);
    }
}
