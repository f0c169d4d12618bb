package vn.ocop.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Answers decisions about inspections, and hears which ones they follow. */
@ApplicationScoped
public class Inspections {

    private final InspectionRepository inspections;
    private final InspectionAccess access;
    private final InspectionLog log;

    Inspections(InspectionRepository inspections, InspectionAccess access, InspectionLog log) {
        this.inspections = inspections;
        this.access = access;
        this.log = log;
    }

    public Optional<KnownInspection> byId(UUID id) {
        return inspections.findByIdOptional(id).map(KnownInspection::of);
    }

    /** The certificate is revoked on the conclusion of this inspection. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(UUID id, UUID decisionId, LocalDate signedOn) {
        var inspection = inspections.forChange(id);
        inspection.followedBy(decisionId, signedOn);
        access.known(inspection.certificateId)
                .ifPresent(
                        certificate ->
                                log.record(InspectionEvents.FOLLOWED, inspection, certificate));
    }
}
