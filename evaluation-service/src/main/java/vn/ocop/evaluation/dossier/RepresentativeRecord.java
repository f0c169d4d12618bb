package vn.ocop.evaluation.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.ocop.evaluation.dossier.form.Representative;

/** The restricted part of Form 01, kept apart from its dossier. */
@Entity
@Table(name = "dossier_representative")
class RepresentativeRecord {

    @Id
    @Column(name = "dossier_id")
    UUID dossierId;

    @JdbcTypeCode(SqlTypes.JSON)
    Representative person;

    protected RepresentativeRecord() {}

    RepresentativeRecord(UUID dossierId, Representative person) {
        this.dossierId = dossierId;
        this.person = person;
    }
}
