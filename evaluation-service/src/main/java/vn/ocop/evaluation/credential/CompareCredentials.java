package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.ocop.evaluation.certificate.PublicCertificate;
import vn.ocop.evaluation.certificate.PublicCertificates;

/**
 * Ends credentials that no longer say what their certificate says, after a correction, a new paper
 * or a transfer, without waiting for somebody to fetch the next one.
 */
@ApplicationScoped
class CompareCredentials {

    private static final int BATCH = 200;

    /** What changes elsewhere, such as a name in the registry, is found within this time. */
    private static final Duration LATEST = Duration.ofHours(1);

    private final CredentialRepository credentials;
    private final PublicCertificates certificates;
    private final CredentialContents contents;
    private final Clock clock;

    CompareCredentials(
            CredentialRepository credentials,
            PublicCertificates certificates,
            CredentialContents contents,
            Clock clock) {
        this.credentials = credentials;
        this.certificates = certificates;
        this.contents = contents;
        this.clock = clock;
    }

    @Transactional
    void some() {
        var now = clock.instant();
        for (var credential : credentials.toCompare(now.minus(LATEST), BATCH)) {
            certificates
                    .of(credential.certificateId)
                    .ifPresent(certificate -> compare(credential, certificate, now));
        }
    }

    private void compare(Credential credential, PublicCertificate certificate, Instant now) {
        credential.checked(certificate.revision(), now);
        if (!contents.of(certificate).map(credential::says).orElse(false)) {
            credential.supersede(now);
        }
    }
}
