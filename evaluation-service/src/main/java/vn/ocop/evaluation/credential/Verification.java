package vn.ocop.evaluation.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a text that may be a credential.
 *
 * @param credential what it says, only where that is signed by the issuer
 * @param at when it was looked at
 * @param statusAsOf how old the knowledge is whether it was revoked; null where there is none
 */
record Verification(
        CredentialOutcome outcome,
        @Nullable ReadCredential credential,
        Instant at,
        @Nullable Instant statusAsOf) {

    static Verification refused(CredentialOutcome outcome, Instant at) {
        return new Verification(outcome, null, at, null);
    }
}
