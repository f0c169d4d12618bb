package vn.ocop.reporting.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event says, reduced to what can be counted; the meaning of each column stands in the
 * migration.
 *
 * @param products the products of an agreement
 * @param spans the timeline of a certificate
 */
record Fact(
        @Nullable String areaPath,
        @Nullable String oldPath,
        boolean demonstration,
        @Nullable UUID productId,
        @Nullable UUID producerId,
        @Nullable UUID eventRef,
        @Nullable String kind,
        @Nullable String standing,
        @Nullable Integer stars,
        @Nullable Integer roundYear,
        @Nullable LocalDate actedOn,
        @Nullable LocalDate actedUntil,
        @Nullable LocalDate openFrom,
        @Nullable LocalDate openUntil,
        @Nullable Long amount,
        @Nullable Long quantity,
        @Nullable String label,
        List<UUID> products,
        List<Span> spans) {

    static Builder in(@Nullable String areaPath, @Nullable String oldPath, boolean demonstration) {
        return new Builder(areaPath, oldPath, demonstration);
    }

    /** Fills the few columns that a kind of event has. */
    static final class Builder {
        private final @Nullable String areaPath;
        private final @Nullable String oldPath;
        private final boolean demonstration;
        private @Nullable UUID productId;
        private @Nullable UUID producerId;
        private @Nullable UUID eventRef;
        private @Nullable String kind;
        private @Nullable String standing;
        private @Nullable Integer stars;
        private @Nullable Integer roundYear;
        private @Nullable LocalDate actedOn;
        private @Nullable LocalDate actedUntil;
        private @Nullable LocalDate openFrom;
        private @Nullable LocalDate openUntil;
        private @Nullable Long amount;
        private @Nullable Long quantity;
        private @Nullable String label;
        private List<UUID> products = List.of();
        private List<Span> spans = List.of();

        private Builder(
                @Nullable String areaPath, @Nullable String oldPath, boolean demonstration) {
            this.areaPath = areaPath;
            this.oldPath = oldPath;
            this.demonstration = demonstration;
        }

        Builder of(@Nullable UUID product, @Nullable UUID producer) {
            productId = product;
            producerId = producer;
            return this;
        }

        Builder at(@Nullable UUID promotionEvent) {
            eventRef = promotionEvent;
            return this;
        }

        Builder kind(@Nullable String code, @Nullable String state) {
            kind = code;
            standing = state;
            return this;
        }

        Builder stars(@Nullable Integer count, @Nullable Integer year) {
            stars = count;
            roundYear = year;
            return this;
        }

        Builder acted(@Nullable LocalDate first, @Nullable LocalDate last) {
            actedOn = first;
            actedUntil = last;
            return this;
        }

        Builder open(@Nullable LocalDate from, @Nullable LocalDate until) {
            openFrom = from;
            openUntil = until;
            return this;
        }

        Builder counts(@Nullable Long money, @Nullable Long heads) {
            amount = money;
            quantity = heads;
            return this;
        }

        Builder label(@Nullable String text) {
            label = text;
            return this;
        }

        Builder products(List<UUID> ids) {
            products = List.copyOf(ids);
            return this;
        }

        Builder spans(List<Span> stretches) {
            spans = List.copyOf(stretches);
            return this;
        }

        Fact build() {
            return new Fact(
                    areaPath,
                    oldPath,
                    demonstration,
                    productId,
                    producerId,
                    eventRef,
                    kind,
                    standing,
                    stars,
                    roundYear,
                    actedOn,
                    actedUntil,
                    openFrom,
                    openUntil,
                    amount,
                    quantity,
                    label,
                    products,
                    spans);
        }
    }
}
