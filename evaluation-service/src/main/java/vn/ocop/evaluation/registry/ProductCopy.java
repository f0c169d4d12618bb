package vn.ocop.evaluation.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The last known state of a product. */
@Entity
@Table(name = "product_copy")
class ProductCopy {

    @Id UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    KnownProduct state;

    protected ProductCopy() {}

    ProductCopy(KnownProduct state) {
        this.id = state.id();
        this.state = state;
    }
}
