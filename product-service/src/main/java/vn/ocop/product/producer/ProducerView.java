package vn.ocop.product.producer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Restricted;
import vn.ocop.platform.http.Revisioned;
import vn.ocop.product.classification.LegalForm;
import vn.ocop.product.classification.SizeClass;
import vn.ocop.product.dated.Identifier;

/** One producer. */
@Schema(description = "A producer (chủ thể OCOP)")
record ProducerView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "1") long revision,
        @Schema(description = "Today's name", examples = "Hợp tác xã Cam Xã Đoài") String name,
        @Schema(description = "All names with their days") List<DatedName> names,
        @Schema(description = "Legal form as of today, code list legal-form") LegalForm legalForm,
        @Schema(description = "First day of the legal form, where known")
                @Nullable LocalDate legalFormFrom,
        @Schema(description = "Size class as of today, code list size-class") SizeClass sizeClass,
        @Schema(description = "Unit as recorded: map and code", examples = "VN-2T:17827")
                String unit,
        @Schema(description = "A day on which the unit was so called") @Nullable LocalDate unitDate,
        @Schema(description = "Area on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Area on the map until 30 June 2025") @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today's map")
                boolean unitResolved,
        @Schema(description = "Address within the unit") @Nullable String address,
        @Schema(description = "Tax code, masked", examples = "*******567") @Restricted
                @Nullable String taxCode,
        @Schema(description = "Telephone, masked", examples = "*******678") @Restricted
                @Nullable String telephone,
        @Schema(description = "E-mail, masked", examples = "***@example.vn") @Restricted
                @Nullable String email,
        @Schema(description = "Whether a representative is on file") boolean represented,
        @Schema(description = "Numbers of the producer") List<Identifier> identifiers,
        @Schema(description = "Persons who act for it") List<Manager> managers,
        @Schema(description = "Made up for a demonstration") boolean demonstration)
        implements Revisioned {

    /** A person who acts for a producer. */
    @Schema(name = "Manager", description = "A person who acts for the producer")
    record Manager(
            @Schema(description = "Token subject", examples = "lan.tran") String subject,
            @Schema(description = "Whether an officer has confirmed it") boolean confirmed,
            @Schema(description = "When it was confirmed") @Nullable Instant confirmedAt) {

        static Manager of(Membership person) {
            return new Manager(person.subject(), person.confirmed(), person.confirmedAt());
        }
    }

    static ProducerView of(Producer producer, Contact full, LocalDate today) {
        var place = producer.place();
        var contact = full.masked();
        return new ProducerView(
                producer.id(),
                producer.revision(),
                producer.name(),
                producer.names(),
                producer.legalFormOn(today),
                producer.legalFormFrom(today),
                producer.sizeClassOn(today),
                place.unit(),
                place.unitDate(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                producer.address(),
                contact.taxCode(),
                contact.telephone(),
                contact.email(),
                producer.isRepresented(),
                producer.identifiers(),
                producer.managers().stream().map(Manager::of).toList(),
                producer.isDemonstration());
    }
}
