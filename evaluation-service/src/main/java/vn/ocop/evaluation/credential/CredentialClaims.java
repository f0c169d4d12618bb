package vn.ocop.evaluation.credential;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.calendar.VietnamTime;

/** Writes the claims of a credential as the W3C data model wants them. */
final class CredentialClaims {

    static final String TYPE = "OcopCertificateCredential";

    static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";

    static final String PURPOSE = "revocation";

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The words of the subject that the context of W3C does not define. */
    private static final Map<String, Object> VOCABULARY = Map.of("@vocab", "urn:ocop:certificate#");

    private CredentialClaims() {}

    static Map<String, Object> of(
            CredentialContent content, Credential issued, Addresses addresses) {
        var id = "urn:uuid:" + issued.id;
        return new Claims()
                .put("@context", List.of(CONTEXT, VOCABULARY))
                .put("id", id)
                .put("type", List.of("VerifiableCredential", TYPE))
                .put(
                        "issuer",
                        new Claims()
                                .put("id", addresses.issuer())
                                .put("name", content.body())
                                .map())
                .put("validFrom", moment(content.firstDay(), LocalTime.MIDNIGHT))
                .put("validUntil", moment(content.lastDay(), LAST_SECOND))
                .put("credentialSubject", content.subject())
                .put("credentialStatus", status(issued.place, addresses))
                .put("iss", addresses.issuer())
                .put("jti", id)
                .put("iat", issued.issuedAt.getEpochSecond())
                .map();
    }

    private static Map<String, Object> status(Place place, Addresses addresses) {
        var list = addresses.statusList(place.list());
        return new Claims()
                .put("id", list + "#" + place.index())
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", PURPOSE)
                .put("statusListIndex", Integer.toString(place.index()))
                .put("statusListCredential", list)
                .map();
    }

    /** A local time of a legal day, with its offset. */
    private static String moment(LocalDate day, LocalTime time) {
        ZoneOffset offset = VietnamTime.ZONE.getRules().getOffset(day.atTime(time));
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(time).atOffset(offset));
    }
}
