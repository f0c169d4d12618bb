package vn.ocop.evaluation.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a credential says of a certificate: no more than its public page.
 *
 * @param lastDay last valid day, itself included; with an extension, the last day of that
 * @param body issuing body, where it is known
 * @param holder as printed
 * @param holderToday after a transfer, who holds it now
 */
record CredentialContent(
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String body,
        String productPage,
        String certificatePage,
        String productName,
        @Nullable String number,
        @Nullable String holder,
        @Nullable String holderToday,
        @Nullable Integer stars,
        @Nullable String decisionNumber,
        @Nullable String signedOn,
        String unit,
        List<String> variants,
        boolean demonstration) {

    /** The subject of the claims. */
    Map<String, Object> subject() {
        return new Claims()
                .put("id", productPage)
                .put("type", "OcopProduct")
                .put("name", productName)
                .put("stars", stars)
                .put("holder", named(holder))
                .put("presentHolder", named(holderToday))
                .put("variants", variants.isEmpty() ? null : variants)
                .put("responsibleUnit", unit)
                .put(
                        "certificate",
                        new Claims()
                                .put("number", number)
                                .put("page", certificatePage)
                                .put("firstDay", firstDay.toString())
                                .put("lastDay", lastDay.toString())
                                .map())
                .put("decision", decision())
                .put("demonstration", demonstration ? true : null)
                .map();
    }

    /** The same for the same content. */
    String hash() {
        var text = JsonUtil.toJson(new Claims().put("body", body).put("is", subject()).map());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Map<String, Object> decision() {
        var decision = new Claims().put("number", decisionNumber).put("signedOn", signedOn).map();
        return decision.isEmpty() ? null : decision;
    }

    private static @Nullable Map<String, Object> named(@Nullable String name) {
        return name == null ? null : Map.of("name", name);
    }
}
