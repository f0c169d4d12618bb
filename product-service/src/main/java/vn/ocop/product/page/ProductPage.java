package vn.ocop.product.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.product.Variant;

/** What the page of a product shows. */
public record ProductPage(
        String name,
        StandingText standing,
        @Nullable String producerName,
        @Nullable String description,
        String place,
        @Nullable String recordedPlace,
        @Nullable String group,
        String productionState,
        List<Number> numbers,
        List<Variant> variants,
        List<CertificateLine> certificates,
        boolean demonstration) {

    /** A number by which the product is known. */
    public record Number(String label, String value, boolean past) {}
}
