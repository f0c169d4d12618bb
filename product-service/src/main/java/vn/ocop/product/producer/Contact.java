package vn.ocop.product.producer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be a person's own: the tax code of a household is the owner's citizen number since 1
 * July 2025 (Decree 168/2025/NĐ-CP, Art. 5). Stays in this service; shown masked.
 */
@Embeddable
record Contact(
        @Column(name = "tax_code") @Nullable String taxCode,
        @Column(name = "telephone") @Nullable String telephone,
        @Column(name = "email") @Nullable String email) {

    static final Contact NONE = new Contact(null, null, null);

    Contact masked() {
        return new Contact(mask(taxCode), mask(telephone), maskEmail(email));
    }

    /** The names of the fields that hold something. */
    List<String> fields() {
        return Stream.of(
                        taxCode == null ? null : "taxCode",
                        telephone == null ? null : "telephone",
                        email == null ? null : "email")
                .filter(Objects::nonNull)
                .toList();
    }

    /** The last three signs stay, so that the owner can tell which number is on file. */
    private static @Nullable String mask(@Nullable String value) {
        if (value == null) {
            return null;
        }
        var shown = value.length() > 6 ? 3 : 0;
        return "*".repeat(value.length() - shown) + value.substring(value.length() - shown);
    }

    private static @Nullable String maskEmail(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return "***" + value.substring(Math.max(0, value.indexOf('@')));
    }
}
