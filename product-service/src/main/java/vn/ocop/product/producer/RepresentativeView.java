package vn.ocop.product.producer;

import static vn.ocop.product.producer.PersonalField.REPRESENTATIVE_BIRTH_DATE;
import static vn.ocop.product.producer.PersonalField.REPRESENTATIVE_EMAIL;
import static vn.ocop.product.producer.PersonalField.REPRESENTATIVE_ETHNICITY;
import static vn.ocop.product.producer.PersonalField.REPRESENTATIVE_IDENTITY_NUMBER;
import static vn.ocop.product.producer.PersonalField.REPRESENTATIVE_NAME;
import static vn.ocop.product.producer.PersonalField.REPRESENTATIVE_POSITION;
import static vn.ocop.product.producer.PersonalField.REPRESENTATIVE_RESIDENCE;
import static vn.ocop.product.producer.PersonalField.REPRESENTATIVE_SEX;
import static vn.ocop.product.producer.PersonalField.REPRESENTATIVE_TELEPHONE;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Restricted;
import vn.ocop.platform.http.Revisioned;

/** A producer's representative in full. */
@Schema(
        name = "ProducerRepresentative",
        description = "Representative of a producer in full; each reading is logged")
record RepresentativeView(
        @Schema(description = "The producer") UUID producerId,
        @Schema(description = "Revision of the producer", examples = "2") long revision,
        @Schema(description = "Full name", examples = "Trần Thị Lan") @Restricted
                @Nullable String name,
        @Schema(description = "Position", examples = "Giám đốc") @Restricted
                @Nullable String position,
        @Schema(description = "Citizen identity number", examples = "040187001234") @Restricted
                @Nullable String identityNumber,
        @Schema(description = "Day of birth", examples = "1987-03-12") @Restricted
                @Nullable LocalDate birthDate,
        @Schema(description = "FEMALE or MALE", examples = "FEMALE") @Restricted
                @Nullable String sex,
        @Schema(description = "Ethnic group, in words", examples = "Thái") @Restricted
                @Nullable String ethnicity,
        @Schema(description = "Residence", examples = "Xóm 5, xã Nghi Lộc, tỉnh Nghệ An")
                @Restricted
                @Nullable String residence,
        @Schema(description = "Telephone", examples = "0912345678") @Restricted
                @Nullable String telephone,
        @Schema(description = "E-mail", examples = "lan.tran@example.vn") @Restricted
                @Nullable String email)
        implements Revisioned {

    static RepresentativeView of(Producer producer, Representative person) {
        var birth = person.get(REPRESENTATIVE_BIRTH_DATE);
        return new RepresentativeView(
                producer.id(),
                producer.revision(),
                person.get(REPRESENTATIVE_NAME),
                person.get(REPRESENTATIVE_POSITION),
                person.get(REPRESENTATIVE_IDENTITY_NUMBER),
                birth == null ? null : LocalDate.parse(birth),
                person.get(REPRESENTATIVE_SEX),
                person.get(REPRESENTATIVE_ETHNICITY),
                person.get(REPRESENTATIVE_RESIDENCE),
                person.get(REPRESENTATIVE_TELEPHONE),
                person.get(REPRESENTATIVE_EMAIL));
    }

    /** A record prints its fields; this one must not end up in a log. */
    @Override
    public String toString() {
        return "RepresentativeView[restricted]";
    }
}
