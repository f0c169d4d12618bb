package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.registry.KnownPaper;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** The papers of a dossier, for those who want to open one. */
@ApplicationScoped
public class DossierPapers {

    private static final String PERSONAL = "PERSONAL";

    private final DossierRepository dossiers;
    private final DossierAccess access;
    private final Registry registry;

    DossierPapers(DossierRepository dossiers, DossierAccess access, Registry registry) {
        this.dossiers = dossiers;
        this.access = access;
        this.registry = registry;
    }

    /** SHA-256 of a paper for who reads the dossier; a personal one for who handles it. */
    public String forHandler(UUID dossierId, UUID paperId) {
        var dossier = dossiers.existing(dossierId);
        access.mustRead(dossier);
        var paper = known(dossier, paperId);
        if (PERSONAL.equals(paper.paperClass())) {
            access.mustHandle(dossier);
        }
        return paper.sha256();
    }

    /** SHA-256 of a paper; the caller has been found to sit over the dossier. */
    public String ofDossier(UUID dossierId, UUID paperId) {
        return known(dossiers.existing(dossierId), paperId).sha256();
    }

    private KnownPaper known(Dossier dossier, UUID paperId) {
        if (dossier.papers.stream().noneMatch(paper -> paper.id().equals(paperId))) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        var paper = registry.papers(List.of(paperId)).get(paperId);
        if (paper == null) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        return paper;
    }
}
