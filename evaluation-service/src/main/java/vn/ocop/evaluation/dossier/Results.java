package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Looks up the confirmed result of a dossier. */
@ApplicationScoped
public class Results {

    private final DossierRepository dossiers;

    Results(DossierRepository dossiers) {
        this.dossiers = dossiers;
    }

    /** Empty for an unknown dossier and while no chair has confirmed a result. */
    public Optional<ConfirmedResult> of(UUID dossierId) {
        return dossiers.findByIdOptional(dossierId).flatMap(Results::confirmed);
    }

    private static Optional<ConfirmedResult> confirmed(Dossier d) {
        return d.result()
                .map(
                        result ->
                                new ConfirmedResult(
                                        d.id,
                                        d.productId,
                                        d.producerId,
                                        d.kind,
                                        d.state,
                                        d.unit,
                                        d.areaPath,
                                        d.ruleSet,
                                        d.roundYear,
                                        d.variantIds,
                                        d.wasForwarded(),
                                        d.demonstration,
                                        result));
    }
}
