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
 */
@Embeddable
public record Holding(
        @Column(name = "product_id") UUID productId,
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "variant_ids") List<UUID> variantIds,
        @Column(name = "producer_id") @Nullable UUID producerId) {}
