package vn.ocop.evaluation.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The last known state of a producer. */
@Entity
@Table(name = "producer_copy")
class ProducerCopy {

    @Id UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    KnownProducer state;

    protected ProducerCopy() {}

    ProducerCopy(KnownProducer state) {
        this.id = state.id();
        this.state = state;
    }
}
