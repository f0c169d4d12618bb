package vn.ocop.product.producer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.LegalForm;
import vn.ocop.product.classification.SizeClass;

/**
 * The public state of a producer as its events carry it: names, the token subjects of those who act
 * for it, and nothing else that may be a person's.
 */
public record ProducerState(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed; higher is newer within an epoch")
                long revision,
        @Schema(description = "Name") String name,
        @Schema(description = "All names with their days") List<Name> names,
        @Schema(description = "Legal form as of the day of the event, code list legal-form")
                LegalForm legalForm,
        @Schema(description = "First day of the legal form, where known")
                @Nullable LocalDate legalFormFrom,
        @Schema(description = "Size class as of the day of the event, code list size-class")
                SizeClass sizeClass,
        @Schema(description = "Responsible unit as recorded: map and code") String unit,
        @Schema(description = "Area on today's map") String areaPath,
        @Schema(description = "Area on the map until 30 June 2025") @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today's map")
                boolean unitResolved,
        @Schema(
                        description =
                                "Token subjects of the confirmed persons who act for it: what evaluation lets in; no names")
                List<String> managers,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    /** A name with its days. */
    public record Name(
            @Schema(description = "The name") String name,
            @Schema(description = "First day; absent when unknown") @Nullable LocalDate from,
            @Schema(description = "Last day; absent while it is borne")
                    @Nullable LocalDate until) {}

    static ProducerState of(Producer producer, LocalDate today) {
        var place = producer.place();
        return new ProducerState(
                producer.id(),
                producer.revision(),
                producer.name(),
                producer.names().stream()
                        .map(name -> new Name(name.name(), name.from(), name.until()))
                        .toList(),
                producer.legalFormOn(today),
                producer.legalFormFrom(today),
                producer.sizeClassOn(today),
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                producer.managers().stream()
                        .filter(Membership::confirmed)
                        .map(Membership::subject)
                        .sorted()
                        .toList(),
                producer.isDemonstration());
    }
}
