package vn.ocop.promotion.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads out of a producer's event; codes stay texts because others may be added.
 */
public record KnownProducer(
        UUID id,
        String name,
        String legalForm,
        String unit,
        String areaPath,
        @Nullable String oldPath,
        boolean unitResolved,
        boolean demonstration) {}
