package vn.ocop.evaluation.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RevocationGround;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;

/** What is wrong with the days and the ground of an inspection. */
final class InspectionFaults {

    private InspectionFaults() {}

    static List<Fault> of(NewInspection request, LocalDate today) {
        return request.inspectedOn().isAfter(today) ? List.of(ahead("inspectedOn")) : List.of();
    }

    static List<Fault> of(Conclusion conclusion, Inspection inspection, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var day = conclusion.concludedOn();
        if (day.isAfter(today)) {
            faults.add(ahead("concludedOn"));
        }
        if (day.isBefore(inspection.inspectedOn)) {
            faults.add(
                    fault(
                            "concludedOn",
                            "before-inspection",
                            "Trước ngày kiểm tra",
                            "Before the inspection"));
        }
        if (conclusion.violation() && conclusion.ground() == null) {
            faults.add(fault("ground", "required", "Thiếu căn cứ", "A violation has a ground"));
        }
        if (!conclusion.violation() && conclusion.ground() != null) {
            faults.add(
                    fault(
                            "ground",
                            "not-allowed",
                            "Không vi phạm thì không có căn cứ",
                            "Without violation there is no ground"));
        }
        if (isOther(conclusion.ground(), inspection.kind)) {
            faults.add(
                    fault(
                            "ground",
                            "other-ground",
                            "Xác nhận ngừng sản xuất chỉ dẫn đến căn cứ CEASED_PRODUCTION",
                            "A confirmation of ended production leads to CEASED_PRODUCTION only"));
        }
        return faults;
    }

    private static boolean isOther(@Nullable RevocationGround ground, InspectionKind kind) {
        return kind == InspectionKind.ENDED_PRODUCTION
                && ground != null
                && ground != RevocationGround.CEASED_PRODUCTION;
    }

    private static Fault ahead(String field) {
        return fault(field, "in-future", "Ngày ở tương lai", "The day lies ahead");
    }

    private static Fault fault(String field, String code, String vi, String en) {
        return Fault.at("/" + field, code, Text.of(vi, en));
    }
}
