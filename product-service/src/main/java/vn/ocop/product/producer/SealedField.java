package vn.ocop.product.producer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A restricted value as it is stored.
 *
 * @param lookup keyed hash, where the value may stand on one producer only
 */
@Embeddable
record SealedField(
        @Column(name = "field") @Enumerated(EnumType.STRING) PersonalField field,
        @Column(name = "sealed") String sealed,
        @Column(name = "lookup") @Nullable String lookup) {}
