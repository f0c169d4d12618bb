package vn.ocop.evaluation.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier with the result that its chair has confirmed, for those who decide on it.
 *
 * @param variantIds variants that the dossier covers
 * @param forwarded whether the dossier has gone to the centre
 */
public record ConfirmedResult(
        UUID dossierId,
        UUID productId,
        UUID producerId,
        DossierKind kind,
        DossierState state,
        String unit,
        String areaPath,
        String ruleSet,
        @Nullable Integer roundYear,
        List<UUID> variantIds,
        boolean forwarded,
        boolean demonstration,
        DossierResult result) {}
