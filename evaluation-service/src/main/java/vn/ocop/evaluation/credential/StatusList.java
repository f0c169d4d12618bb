package vn.ocop.evaluation.credential;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Which credentials of one list were revoked or replaced, as the database said at a moment.
 *
 * @param ended places of those
 */
record StatusList(int number, BitSet ended, Instant drawnAt) {

    /** How long it may be handed on; together with {@link #LIFE} it stays below a minute. */
    static final Duration TTL = Duration.ofSeconds(20);

    /** How long it is kept here before it is drawn anew. */
    static final Duration LIFE = Duration.ofSeconds(30);

    boolean isEnded(int index) {
        return ended.get(index);
    }

    boolean isOlderThan(Duration age, Instant now) {
        return drawnAt.plus(age).isBefore(now);
    }

    /** As a credential of its own; its beginning tells its age. */
    Map<String, Object> claims(Addresses addresses) {
        var address = addresses.statusList(number);
        return new Claims()
                .put("@context", List.of(CredentialClaims.CONTEXT))
                .put("id", address)
                .put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"))
                .put("issuer", addresses.issuer())
                .put("validFrom", moment())
                .put(
                        "credentialSubject",
                        new Claims()
                                .put("id", address + "#list")
                                .put("type", "BitstringStatusList")
                                .put("statusPurpose", CredentialClaims.PURPOSE)
                                .put("encodedList", StatusBits.encoded(ended))
                                .put("ttl", TTL.toMillis())
                                .map())
                .put("iss", addresses.issuer())
                .put("jti", address)
                .put("iat", drawnAt.getEpochSecond())
                .map();
    }

    private String moment() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                drawnAt.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }
}
