package vn.ocop.product.producer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.LegalForm;
import vn.ocop.product.dated.Dated;

/** A legal form that a producer had. */
@Embeddable
record DatedForm(
        @Column(name = "legal_form") @Enumerated(EnumType.STRING) LegalForm legalForm,
        @Column(name = "valid_from") @Nullable LocalDate from,
        @Column(name = "valid_until") @Nullable LocalDate until)
        implements Dated<DatedForm> {

    @Override
    public DatedForm endingOn(LocalDate day) {
        return new DatedForm(legalForm, from, day);
    }
}
