package vn.ocop.product.producer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Restricted;
import vn.ocop.platform.http.Revisioned;

/** A producer's restricted fields in full. */
@Schema(description = "Restricted fields of a producer in full; each reading is logged")
record ContactView(
        @Schema(description = "The producer") UUID producerId,
        @Schema(description = "Revision of the producer", examples = "1") long revision,
        @Schema(description = "Tax code", examples = "2901234567") @Restricted
                @Nullable String taxCode,
        @Schema(description = "Telephone", examples = "0912345678") @Restricted
                @Nullable String telephone,
        @Schema(description = "E-mail", examples = "camxadoai@example.vn") @Restricted
                @Nullable String email)
        implements Revisioned {

    static ContactView of(Producer producer, Contact contact) {
        return new ContactView(
                producer.id(),
                producer.revision(),
                contact.taxCode(),
                contact.telephone(),
                contact.email());
    }

    /** A record prints its fields; this one must not end up in a log. */
    @Override
    public String toString() {
        return "ContactView[restricted]";
    }
}
