package vn.ocop.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.KnownCertificate;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Records inspections and what they conclude. */
@ApplicationScoped
class RecordInspection {

    private final InspectionRepository inspections;
    private final InspectionAccess access;
    private final RevocationLimit limit;
    private final InspectionLog log;
    private final Clock clock;

    RecordInspection(
            InspectionRepository inspections,
            InspectionAccess access,
            RevocationLimit limit,
            InspectionLog log,
            Clock clock) {
        this.inspections = inspections;
        this.access = access;
        this.limit = limit;
        this.log = log;
        this.clock = clock;
    }

    UUID with(NewInspection request) {
        var certificate =
                access.handled(request.certificateId())
                        .orElseThrow(RecordInspection::unknownCertificate);
        access.mustInspect(certificate, request.kind());
        refuseIf(InspectionFaults.of(request, VietnamTime.today(clock)));
        var inspection =
                new Inspection(Ids.next(), certificate, request, access.caller(), clock.instant());
        inspections.persist(inspection);
        log.record(InspectionEvents.RECORDED, inspection, certificate);
        return inspection.id;
    }

    void conclude(UUID id, @Nullable String ifMatch, Conclusion conclusion) {
        var inspection = inspections.forChange(id);
        var certificate = certificate(inspection);
        access.mustInspect(certificate, inspection.kind);
        IfMatch.require(ifMatch, inspection.revision);
        inspection.mustBeOpen();
        refuseIf(InspectionFaults.of(conclusion, inspection, VietnamTime.today(clock)));
        inspection.conclude(
                conclusion, conclusion.violation() ? limit.from(conclusion.concludedOn()) : null);
        log.record(InspectionEvents.CONCLUDED, inspection, certificate);
    }

    private KnownCertificate certificate(Inspection inspection) {
        return access.known(inspection.certificateId)
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    private static void refuseIf(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Refusal.of(InspectionProblems.REFUSED, faults);
        }
    }

    private static Refusal unknownCertificate() {
        var message =
                Text.of(
                        "Không có giấy chứng nhận này trong địa bàn",
                        "No such certificate in the area");
        return Refusal.of(
                Problems.UNKNOWN_REFERENCE,
                List.of(Fault.at("/certificateId", "unknown-reference", message)));
    }
}
