package vn.ocop.product.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.dated.Dated;

/** The producer who made a product, and when. */
@Embeddable
record DatedMaker(
        @Column(name = "producer_id") UUID producerId,
        @Column(name = "valid_from") @Nullable LocalDate from,
        @Column(name = "valid_until") @Nullable LocalDate until)
        implements Dated<DatedMaker> {

    @Override
    public DatedMaker endingOn(LocalDate day) {
        return new DatedMaker(producerId, from, day);
    }
}
