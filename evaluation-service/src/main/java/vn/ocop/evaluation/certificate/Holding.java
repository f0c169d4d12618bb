package vn.ocop.evaluation.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate is about.
 *
 * @param variantIds variants that it covers; none means that the source does not say
 * @param producerId holder as printed
 * @param holderId holder today
 */
@Embeddable
public record Holding(
        @Column(name = "product_id") UUID productId,
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "variant_ids") List<UUID> variantIds,
        @Column(name = "producer_id") @Nullable UUID producerId,
        @Column(name = "holder_id") @Nullable UUID holderId) {

    static Holding by(@Nullable UUID producerId, UUID productId, List<UUID> variantIds) {
        return new Holding(productId, variantIds, producerId, producerId);
    }

    Holding heldBy(UUID holder) {
        return new Holding(productId, variantIds, producerId, holder);
    }

    Holding covering(List<UUID> variants) {
        return new Holding(productId, variants, producerId, holderId);
    }

    /** As a new paper prints it. */
    Holding printedAnew() {
        return new Holding(productId, variantIds, holderId, holderId);
    }
}
