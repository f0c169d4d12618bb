package vn.ocop.promotion.standing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The copy of a certificate. */
@Entity
@Table(name = "certificate_copy")
class CertificateCopy {
    @Id private UUID id;

    @Column private String code;
    @Column private @Nullable String number;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "producer_id")
    private @Nullable UUID producerId;

    @Column private @Nullable Integer stars;

    @ElementCollection
    @CollectionTable(
            name = "certificate_period",
            joinColumns = @JoinColumn(name = "certificate_id"))
    private List<Period> timeline = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CertificateCopy() {}

    @SuppressWarnings("NullAway.Init")
    CertificateCopy(CertificateState state) {
        this.id = state.id();
        take(state);
    }

    /** Becomes what the event says. */
    final void take(CertificateState state) {
        code = state.code();
        number = state.number();
        productId = state.productId();
        producerId = state.producerId();
        stars = state.stars();
        timeline.clear();
        timeline.addAll(Period.of(Objects.requireNonNullElse(state.timeline(), List.of())));
    }

    Certificate known() {
        return new Certificate(id, code, number, stars, List.copyOf(timeline));
    }
}
