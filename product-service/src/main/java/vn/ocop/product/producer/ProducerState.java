package vn.ocop.product.producer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.LegalForm;
import vn.ocop.product.classification.SizeClass;

/** The public state of a producer as its events carry it: names, and nothing else that may be a person's. */
@Schema(description = "Public state of a producer; the only event that carries names")
public record ProducerState(
        UUID id,
        long revision,
        String name,
        List<Name> names,
        LegalForm legalForm,
        @Nullable LocalDate legalFormFrom,
        SizeClass sizeClass,
        String unit,
        String areaPath,
        @Nullable String oldPath,
        boolean unitResolved,
        boolean demonstration) {

    /** A name with its days. */
    public record Name(String name, @Nullable LocalDate from, @Nullable LocalDate until) {}

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
                producer.isDemonstration());
    }
}
