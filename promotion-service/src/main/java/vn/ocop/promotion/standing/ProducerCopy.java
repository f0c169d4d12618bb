package vn.ocop.promotion.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.ocop.platform.place.Place;

/** The copy of a producer. */
@Entity
@Table(name = "producer_copy")
class ProducerCopy {
    @Id private UUID id;

    @Column private String name;

    @Column(name = "legal_form")
    private String legalForm;

    @Embedded private Place place;
    @Column private boolean demonstration;

    @SuppressWarnings("NullAway.Init")
    protected ProducerCopy() {}

    @SuppressWarnings("NullAway.Init")
    ProducerCopy(KnownProducer state) {
        this.id = state.id();
        take(state);
    }

    /** Becomes what the event says. */
    final void take(KnownProducer state) {
        name = state.name();
        legalForm = state.legalForm();
        place =
                new Place(
                        state.unit(),
                        null,
                        state.areaPath(),
                        state.oldPath(),
                        state.unitResolved());
        demonstration = state.demonstration();
    }

    KnownProducer known() {
        return new KnownProducer(
                id,
                name,
                legalForm,
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                demonstration);
    }
}
