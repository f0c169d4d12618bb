package vn.ocop.evaluation.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The last known state of a paper. */
@Entity
@Table(name = "paper_copy")
class PaperCopy {

    @Id UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    KnownPaper state;

    @Column(name = "withdrawn")
    boolean withdrawn;

    protected PaperCopy() {}

    PaperCopy(KnownPaper state) {
        this.id = state.id();
        this.state = state;
    }
}
