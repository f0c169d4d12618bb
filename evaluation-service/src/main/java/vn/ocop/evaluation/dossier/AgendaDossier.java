package vn.ocop.evaluation.dossier;

import java.util.UUID;

/** A dossier as far as a session needs to know it. */
public record AgendaDossier(
        UUID id,
        UUID productId,
        UUID producerId,
        DossierKind kind,
        DossierState state,
        String ruleSet,
        String productSet,
        boolean demonstration) {

    static AgendaDossier of(Dossier d) {
        return new AgendaDossier(
                d.id,
                d.productId,
                d.producerId,
                d.kind,
                d.state,
                d.ruleSet,
                d.productSet,
                d.demonstration);
    }
}
