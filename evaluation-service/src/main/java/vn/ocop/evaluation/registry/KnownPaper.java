package vn.ocop.evaluation.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper (giấy tờ minh chứng) as copied, without its content.
 *
 * @param ownerKind PRODUCER or PRODUCT
 * @param sha256 hash of the content
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KnownPaper(
        UUID id,
        String ownerKind,
        UUID ownerId,
        String kind,
        @Nullable String paperClass,
        @Nullable LocalDate validTo,
        String sha256) {

    /** Whether the paper is one of the product or of its producer. */
    public boolean belongsTo(UUID productId, UUID producerId) {
        return switch (ownerKind) {
            case "PRODUCT" -> ownerId.equals(productId);
            case "PRODUCER" -> ownerId.equals(producerId);
            default -> false;
        };
    }
}
