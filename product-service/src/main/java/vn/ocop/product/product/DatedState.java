package vn.ocop.product.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.ProductionState;
import vn.ocop.product.dated.Dated;

/** Whether a product was made from a day on, and who reported it. */
@Embeddable
record DatedState(
        @Column(name = "state") @Enumerated(EnumType.STRING) ProductionState state,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_until") @Nullable LocalDate until,
        @Column(name = "note") @Nullable String note,
        @Column(name = "reporter") String reporter)
        implements Dated<DatedState> {

    @Override
    public DatedState endingOn(LocalDate day) {
        return new DatedState(state, from, day, note, reporter);
    }
}
