package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.ocop.evaluation.certificate.PublicCertificate;
import vn.ocop.evaluation.certificate.PublicCertificates;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Gives out the credential of a certificate: the same as last time while it says the same. */
@ApplicationScoped
class IssueCredential {

    /** A list is left half empty, so that a free place is found by lot at once. */
    private static final int MOST_PLACES = StatusBits.SIZE / 2;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PublicCertificates certificates;
    private final CredentialContents contents;
    private final CredentialRepository credentials;
    private final SigningKeys keys;
    private final Addresses addresses;
    private final Clock clock;

    IssueCredential(
            PublicCertificates certificates,
            CredentialContents contents,
            CredentialRepository credentials,
            SigningKeys keys,
            Addresses addresses,
            Clock clock) {
        this.certificates = certificates;
        this.contents = contents;
        this.credentials = credentials;
        this.keys = keys;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Transactional
    String of(UUID certificateId) {
        credentials.lock(certificateId);
        var certificate =
                certificates.of(certificateId).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        var content =
                contents.of(certificate)
                        .orElseThrow(() -> Refusal.of(CredentialProblems.TERM_NOT_KNOWN));
        var issued =
                credentials
                        .current(certificateId)
                        .filter(last -> isStillRight(last, content))
                        .orElseGet(() -> issued(certificate, content));
        return SignedText.of(CredentialClaims.of(content, issued, addresses), keys);
    }

    private boolean isStillRight(Credential last, CredentialContent content) {
        if (last.says(content)) {
            return true;
        }
        last.supersede(clock.instant());
        credentials.flush();
        return false;
    }

    private Credential issued(PublicCertificate certificate, CredentialContent content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var credential = new Credential();
        credential.id = Ids.next();
        credential.certificateId = certificate.id();
        credential.contentHash = content.hash();
        credential.issuedAt = now;
        credential.checked(certificate.revision(), now);
        var list = credentials.newestList();
        if (credentials.placesGiven(list) >= MOST_PLACES) {
            list++;
        }
        do {
            credential.place = new Place(list, RANDOM.nextInt(StatusBits.SIZE));
        } while (!credentials.isKept(credential));
        return credential;
    }
}
