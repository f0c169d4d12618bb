package vn.ocop.evaluation.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product (sản phẩm) as copied.
 *
 * @param code short public code, as in {@code /p/{code}}
 * @param unit responsible unit, {@code VN-2T:17827}
 * @param productSet 01 to 26 where the registry knows it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KnownProduct(
        UUID id,
        @Nullable String code,
        String name,
        @Nullable UUID producerId,
        String unit,
        String areaPath,
        @Nullable String oldPath,
        boolean unitResolved,
        @Nullable String productSet,
        @Nullable String productGroup,
        @Nullable String productionState,
        @Nullable List<Variant> variants,
        boolean demonstration) {

    /** A variant (biến thể): strength, flavour, net content or pack. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Variant(
            UUID id, String name, @Nullable LocalDate from, @Nullable LocalDate until) {}

    public List<UUID> variantIds() {
        return variants == null ? List.of() : variants.stream().map(Variant::id).toList();
    }
}
