package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** The day of filing, and whether a dossier may be filed on it. */
@ApplicationScoped
class Filing {

    private final Registry registry;
    private final DossierAccess access;
    private final Entitlement entitlement;
    private final Readiness readiness;
    private final PaperCheck papers;
    private final Dates dates;

    Filing(
            Registry registry,
            DossierAccess access,
            Entitlement entitlement,
            Readiness readiness,
            PaperCheck papers,
            Dates dates) {
        this.registry = registry;
        this.access = access;
        this.entitlement = entitlement;
        this.readiness = readiness;
        this.papers = papers;
        this.dates = dates;
    }

    /** Today; an officer may record a paper dossier that was filed before. */
    LocalDate day(Dossier dossier, Submission request) {
        var given = request.filedOn();
        if (given == null) {
            return dates.today();
        }
        if (!given.equals(dates.today()) && !access.isOfficer(dossier)) {
            throw Refusal.of(
                    Problems.FORBIDDEN,
                    Text.of(
                            "Chỉ cán bộ ghi nhận ngày nộp khác hôm nay",
                            "Only an officer records another day of filing than today"));
        }
        dates.mustFollow(Optional.empty(), given, "/filedOn");
        return given;
    }

    void mustBePossible(Dossier dossier, LocalDate filedOn) {
        var producer =
                registry.producer(dossier.producerId)
                        .orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE));
        entitlement.mustHold(dossier, producer);
        entitlement.mustBeInTime(dossier, filedOn);
        var missing = missing(dossier);
        if (!missing.isEmpty()) {
            throw Refusal.of(DossierProblems.NOT_COMPLETE, missing);
        }
    }

    private List<Fault> missing(Dossier dossier) {
        var faults = new ArrayList<>(readiness.faults(dossier));
        var pointers = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < dossier.papers.size(); i++) {
            pointers.put("/papers/" + i, dossier.papers.get(i).id());
        }
        faults.addAll(papers.faults(pointers, dossier.productId, dossier.producerId));
        return faults;
    }
}
