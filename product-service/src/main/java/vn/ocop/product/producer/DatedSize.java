package vn.ocop.product.producer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.SizeClass;
import vn.ocop.product.dated.Dated;

/** A size class that a producer had. */
@Embeddable
record DatedSize(
        @Column(name = "size_class") @Enumerated(EnumType.STRING) SizeClass sizeClass,
        @Column(name = "valid_from") @Nullable LocalDate from,
        @Column(name = "valid_until") @Nullable LocalDate until)
        implements Dated<DatedSize> {

    @Override
    public DatedSize endingOn(LocalDate day) {
        return new DatedSize(sizeClass, from, day);
    }
}
