package vn.ocop.evaluation.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a credential was given out, and where its status stands; what it says is written anew each
 * time.
 */
@Entity
@Table(name = "credential")
class Credential {

    @Id UUID id;

    @Column(name = "certificate_id")
    UUID certificateId;

    Place place;

    /** Of all that it says; another one means that it no longer says what the certificate says. */
    @Column(name = "content_hash")
    String contentHash;

    @Column(name = "issued_at")
    Instant issuedAt;

    /** Revision of the certificate that it was compared with last. */
    @Column(name = "certificate_revision")
    long certificateRevision;

    @Column(name = "checked_at")
    Instant checkedAt;

    @Column(name = "superseded_at")
    @Nullable Instant supersededAt;

    protected Credential() {}

    boolean says(CredentialContent content) {
        return contentHash.equals(content.hash());
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    void checked(long revision, Instant now) {
        certificateRevision = revision;
        checkedAt = now;
    }
}
