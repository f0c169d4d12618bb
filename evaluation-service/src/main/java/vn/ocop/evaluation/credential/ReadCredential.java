package vn.ocop.evaluation.credential;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credential as its reader takes it apart; made of signed claims only.
 *
 * @param status where its bit stands
 * @param validUntil the last moment
 */
record ReadCredential(
        UUID id,
        Place status,
        OffsetDateTime validFrom,
        OffsetDateTime validUntil,
        @Nullable String body,
        String productName,
        String productPage,
        String certificatePage,
        @Nullable String number,
        @Nullable String holder,
        @Nullable String holderToday,
        @Nullable Integer stars,
        @Nullable String decisionNumber,
        @Nullable String signedOn,
        List<String> variants,
        boolean demonstration) {

    private static final String URN = "^urn:uuid:";

    LocalDate firstDay() {
        return validFrom.toLocalDate();
    }

    LocalDate lastDay() {
        return validUntil.toLocalDate();
    }

    /**
     * Empty when the claims are not those of a certificate's credential with a status list here.
     */
    static Optional<ReadCredential> of(Map<String, Object> claims, Addresses addresses) {
        try {
            var read = new ClaimsReader(claims);
            return read.texts("type").contains(CredentialClaims.TYPE)
                    ? Optional.of(read(read, addresses))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static ReadCredential read(ClaimsReader claims, Addresses addresses) {
        var subject = claims.in("credentialSubject");
        var certificate = subject.in("certificate");
        var decision = subject.maybeIn("decision");
        return new ReadCredential(
                UUID.fromString(claims.text("jti").replaceFirst(URN, "")),
                place(claims.in("credentialStatus"), addresses),
                OffsetDateTime.parse(claims.text("validFrom")),
                OffsetDateTime.parse(claims.text("validUntil")),
                claims.in("issuer").maybe("name"),
                subject.text("name"),
                subject.text("id"),
                certificate.text("page"),
                certificate.maybe("number"),
                subject.maybeIn("holder").maybe("name"),
                subject.maybeIn("presentHolder").maybe("name"),
                subject.number("stars"),
                decision.maybe("number"),
                decision.maybe("signedOn"),
                subject.texts("variants"),
                subject.isTrue("demonstration"));
    }

    private static Place place(ClaimsReader status, Addresses addresses) {
        var list = status.text("statusListCredential");
        var number = Integer.parseInt(list.substring(list.lastIndexOf('/') + 1));
        if (!list.equals(addresses.statusList(number))) {
            throw new IllegalArgumentException("a status list of somebody else");
        }
        return new Place(number, Integer.parseInt(status.text("statusListIndex")));
    }
}
