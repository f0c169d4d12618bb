package vn.ocop.product.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.product.Variant;

/**
 * What the page of a certificate shows.
 *
 * @param current the certificate that holds today, where that is another one
 * @param proofs where to find what proves it, where that is known
 * @param lapsed whether this one holds no more
 */
public record CertificatePage(
        StandingText standing,
        @Nullable CertificateLine current,
        boolean lapsed,
        String productCode,
        String productName,
        @Nullable String producerName,
        List<Fact> facts,
        List<Variant> variants,
        @Nullable Proofs proofs,
        boolean demonstration) {

    /** A fact with its label. */
    public record Fact(String label, String value) {}
}
