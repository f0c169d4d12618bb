package vn.ocop.evaluation.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.Filing;

/** A re-evaluation dossier as far as the certificate of its term needs it. */
@Entity
@Table(name = "certificate_filing")
class CertificateFiling {

    @Id
    @Column(name = "dossier_id")
    UUID dossierId;

    @Column(name = "certificate_id")
    UUID certificateId;

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Column(name = "closed_on")
    @Nullable LocalDate closedOn;

    protected CertificateFiling() {}

    CertificateFiling(UUID dossierId, UUID certificateId, LocalDate receivedOn) {
        this.dossierId = dossierId;
        this.certificateId = certificateId;
        this.receivedOn = receivedOn;
    }

    Filing dates() {
        return new Filing(receivedOn, closedOn);
    }
}
