package vn.ocop.product.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.standing.CertificateSummary;

/**
 * Where the evaluation service keeps what proves a certificate; nothing is asked of it here.
 *
 * @param credential the signed credential, where the term is known to the day
 */
public record Proofs(@Nullable String credential, String printout, String verifier) {

    static Proofs of(CertificateSummary certificate, String address) {
        var termIsKnown = certificate.firstDay() != null && certificate.lastDay() != null;
        return new Proofs(
                termIsKnown ? address(address, certificate.id(), "credential") : null,
                address(address, certificate.id(), "printout"),
                address + "/verify");
    }

    private static String address(String address, UUID certificate, String part) {
        return address + "/v1/certificates/" + certificate + "/" + part;
    }
}
