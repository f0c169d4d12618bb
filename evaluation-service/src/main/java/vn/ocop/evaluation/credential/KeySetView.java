package vn.ocop.evaluation.credential;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Public keys as RFC 7517 shows them. */
@Schema(description = "Public keys by which the signatures of credentials are verified (RFC 7517)")
record KeySetView(@Schema(description = "The first signs at present") List<PublicKeyView> keys) {

    static KeySetView of(SigningKeys keys) {
        return new KeySetView(keys.publicParts().stream().map(PublicKeyView::of).toList());
    }

    /** One key. */
    @Schema(name = "PublicKey", description = "A public key of the curve Ed25519 (RFC 8037)")
    record PublicKeyView(
            @Schema(description = "Family of keys", examples = "OKP") String kty,
            @Schema(description = "Curve", examples = "Ed25519") String crv,
            @Schema(description = "Id, as in the header of what it signed", examples = "2026-11")
                    String kid,
            @Schema(
                            description = "The key itself",
                            examples = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
                    String x,
            @Schema(description = "What it is for", examples = "sig") String use,
            @Schema(description = "Algorithm of its signatures", examples = "EdDSA") String alg) {

        private static PublicKeyView of(Map<String, Object> key) {
            var read = new ClaimsReader(key);
            return new PublicKeyView(
                    read.text("kty"),
                    read.text("crv"),
                    read.text("kid"),
                    read.text("x"),
                    read.text("use"),
                    read.text("alg"));
        }
    }
}
