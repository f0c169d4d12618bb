package vn.ocop.evaluation.credential;

import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a text is a credential of this issuer and holds now. Nothing of an unsigned text is
 * handed on, and it names neither the algorithm nor the place where its key is found.
 */
final class Verifier {

    /** Many times what a credential has; a longer text is not looked at. */
    static final int LONGEST = 10_240;

    private final SigningKeys keys;
    private final Addresses addresses;
    private final Duration oldestStatus;

    Verifier(SigningKeys keys, Addresses addresses, Duration oldestStatus) {
        this.keys = keys;
        this.addresses = addresses;
        this.oldestStatus = oldestStatus;
    }

    /**
     * @param lists the status list of a number as it is known, if it is
     */
    Verification of(String text, Instant now, IntFunction<Optional<StatusList>> lists) {
        if (text.length() > LONGEST) {
            return Verification.refused(CredentialOutcome.MALFORMED, now);
        }
        try {
            var jwt = new JsonWebSignature();
            jwt.setAlgorithmConstraints(
                    new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA));
            jwt.setCompactSerialization(text.replaceAll("\\s", ""));
            return of(jwt, now, lists);
        } catch (JoseException _) {
            return Verification.refused(CredentialOutcome.MALFORMED, now);
        }
    }

    private Verification of(
            JsonWebSignature jwt, Instant now, IntFunction<Optional<StatusList>> lists)
            throws JoseException {
        var claims = JsonUtil.parseJson(jwt.getUnverifiedPayload());
        var fault = faultOf(jwt, claims);
        if (fault != null) {
            return Verification.refused(fault, now);
        }
        return ReadCredential.of(claims, addresses)
                .map(read -> judged(read, now, lists))
                .orElseGet(() -> Verification.refused(CredentialOutcome.MALFORMED, now));
    }

    private @Nullable CredentialOutcome faultOf(JsonWebSignature jwt, Map<String, Object> claims) {
        var headers = jwt.getHeaders();
        if (!SignedText.TYPE.equals(headers.getObjectHeaderValue("typ"))) {
            return CredentialOutcome.MALFORMED;
        }
        if (!isOwn(new ClaimsReader(claims))) {
            return CredentialOutcome.OTHER_ISSUER;
        }
        var key = keys.named(headers.getObjectHeaderValue("kid")).orElse(null);
        if (key == null) {
            return CredentialOutcome.UNKNOWN_KEY;
        }
        return isSigned(jwt, key) ? null : CredentialOutcome.SIGNATURE_FALSE;
    }

    /** Both places where a credential names its issuer, in one of them with a name or without. */
    private boolean isOwn(ClaimsReader claims) {
        var plain = claims.maybe("issuer");
        var named = plain == null ? claims.maybeIn("issuer").maybe("id") : plain;
        return addresses.issuer().equals(named) && addresses.issuer().equals(claims.maybe("iss"));
    }

    private static boolean isSigned(JsonWebSignature jwt, Key key) {
        jwt.setKey(key);
        try {
            return AlgorithmIdentifiers.EDDSA.equals(jwt.getHeaders().getObjectHeaderValue("alg"))
                    && jwt.verifySignature();
        } catch (JoseException | ClassCastException _) {
            return false;
        }
    }

    private Verification judged(
            ReadCredential read, Instant now, IntFunction<Optional<StatusList>> lists) {
        var list =
                lists.apply(read.status().list())
                        .filter(known -> !known.isOlderThan(oldestStatus, now))
                        .orElse(null);
        var asOf = list == null ? null : list.drawnAt();
        return new Verification(outcome(read, now, list), read, now, asOf);
    }

    private static CredentialOutcome outcome(
            ReadCredential read, Instant now, @Nullable StatusList list) {
        if (list != null && list.isEnded(read.status().index())) {
            return CredentialOutcome.REVOKED;
        }
        if (now.isBefore(read.validFrom().toInstant())) {
            return CredentialOutcome.NOT_YET_IN_FORCE;
        }
        if (!now.isBefore(read.validUntil().plusSeconds(1).toInstant())) {
            return CredentialOutcome.EXPIRED;
        }
        return list == null ? CredentialOutcome.STATUS_UNKNOWN : CredentialOutcome.GENUINE;
    }
}
