package vn.ocop.evaluation.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The restricted part of Form 01, kept apart from its dossier and sealed. */
@Entity
@Table(name = "dossier_representative")
class RepresentativeRecord {

    @Id
    @Column(name = "dossier_id")
    UUID dossierId;

    @Column String sealed;

    @SuppressWarnings("NullAway.Init")
    protected RepresentativeRecord() {}

    RepresentativeRecord(UUID dossierId, String sealed) {
        this.dossierId = dossierId;
        this.sealed = sealed;
    }
}
