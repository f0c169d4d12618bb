package vn.ocop.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.evaluation.certificate.KnownCertificate;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;

/** Tells what happened to an inspection, in the area of its product. */
@ApplicationScoped
class InspectionLog {

    private final InspectionRepository inspections;
    private final Changes changes;

    InspectionLog(InspectionRepository inspections, Changes changes) {
        this.inspections = inspections;
        this.changes = changes;
    }

    void record(EventType event, Inspection inspection, KnownCertificate certificate) {
        inspections.flush();
        changes.record(
                Change.of(
                        event,
                        inspection.id,
                        inspection.revision,
                        certificate.areaPath(),
                        InspectionSnapshot.of(inspection, certificate.areaPath())));
    }
}
