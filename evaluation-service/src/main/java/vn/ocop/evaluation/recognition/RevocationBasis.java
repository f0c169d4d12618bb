package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RevocationGround;
import vn.ocop.evaluation.inspection.Inspections;
import vn.ocop.evaluation.inspection.KnownInspection;
import vn.ocop.evaluation.inspection.RevocationLimit;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;

/**
 * On what a certificate is revoked: an inspection concluded with that ground, or the letter of the
 * commune or of another competent body, where the ground is of that nature.
 */
@ApplicationScoped
class RevocationBasis {

    private final Inspections inspections;
    private final RevocationLimit limit;

    RevocationBasis(Inspections inspections, RevocationLimit limit) {
        this.inspections = inspections;
        this.limit = limit;
    }

    void check(NewLine line, RevocationGround ground, LineFaults faults) {
        if (line.inspectionId() != null && line.confirmation() != null) {
            faults.superfluous("confirmation");
        } else if (line.inspectionId() != null) {
            checkInspection(line, ground, faults);
        } else if (line.confirmation() == null || !isByLetter(ground)) {
            faults.add(
                    "inspectionId",
                    "required",
                    isByLetter(ground)
                            ? "Cần kết luận kiểm tra hoặc văn bản xác nhận (confirmation)"
                            : "Căn cứ này cần kết luận kiểm tra",
                    isByLetter(ground)
                            ? "It takes a concluded inspection or a letter (confirmation)"
                            : "This ground takes a concluded inspection");
        }
    }

    /** Last day for the decision on a line; absent where it is not about a revocation. */
    @Nullable LocalDate dueOn(DecisionLine line) {
        if (line.confirmation != null) {
            return limit.from(line.confirmation.date());
        }
        return Optional.ofNullable(line.inspectionId)
                .flatMap(inspections::byId)
                .map(KnownInspection::dueOn)
                .orElse(null);
    }

    /** Others than inspectors conclude on these: the commune, a competent body. */
    private static boolean isByLetter(RevocationGround ground) {
        return switch (ground) {
            case CEASED_PRODUCTION, OTHER_BY_AUTHORITY -> true;
            case FALSE_DOSSIER, CRITERIA_NOT_MET, LAW_VIOLATION, MARK_MISUSE -> false;
        };
    }

    private void checkInspection(NewLine line, RevocationGround ground, LineFaults faults) {
        var inspection =
                Optional.ofNullable(line.inspectionId())
                        .flatMap(inspections::byId)
                        .filter(found -> found.certificateId().equals(line.certificateId()));
        if (inspection.isEmpty()) {
            faults.add(
                    "inspectionId",
                    "unknown-reference",
                    "Không có cuộc kiểm tra này của giấy chứng nhận",
                    "No such inspection of the certificate");
        } else if (inspection.get().ground() == null) {
            faults.add(
                    "inspectionId",
                    "no-violation",
                    "Chưa kết luận, hoặc kết luận không vi phạm",
                    "It is not concluded, or found no violation");
        } else if (inspection.get().ground() != ground) {
            faults.add(
                    "ground",
                    "differs-from-inspection",
                    "Kết luận kiểm tra nêu căn cứ khác",
                    "The inspection concluded on another ground");
        }
    }
}
