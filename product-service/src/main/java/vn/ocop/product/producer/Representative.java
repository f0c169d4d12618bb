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

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.text.VietnameseText;

/** Who represents a producer (người đại diện), value by value; every one of them is restricted. */
record Representative(Map<PersonalField, String> values) {

    static final List<PersonalField> FIELDS =
            Arrays.stream(PersonalField.values())
                    .filter(field -> !Contact.FIELDS.contains(field))
                    .toList();

    Representative {
        values = Map.copyOf(values);
    }

    static Representative of(Map<PersonalField, String> all) {
        var own = new EnumMap<PersonalField, String>(PersonalField.class);
        all.forEach(
                (field, value) -> {
                    if (FIELDS.contains(field)) {
                        own.put(field, value);
                    }
                });
        return new Representative(own);
    }

    static Representative of(NewRepresentative person) {
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        put(values, REPRESENTATIVE_NAME, person.name());
        put(values, REPRESENTATIVE_POSITION, person.position());
        put(values, REPRESENTATIVE_IDENTITY_NUMBER, person.identityNumber());
        var birth = person.birthDate();
        put(values, REPRESENTATIVE_BIRTH_DATE, birth == null ? null : birth.toString());
        put(values, REPRESENTATIVE_SEX, person.sex());
        put(values, REPRESENTATIVE_ETHNICITY, person.ethnicity());
        put(values, REPRESENTATIVE_RESIDENCE, person.residence());
        put(values, REPRESENTATIVE_TELEPHONE, person.telephone());
        put(values, REPRESENTATIVE_EMAIL, person.email());
        return new Representative(values);
    }

    private static void put(
            Map<PersonalField, String> values, PersonalField field, @Nullable String value) {
        if (value != null) {
            values.put(field, VietnameseText.clean(value));
        }
    }

    @Nullable String get(PersonalField field) {
        return values.get(field);
    }

    /** A record prints its fields; this one must not end up in a log. */
    @Override
    public String toString() {
        return "Representative[restricted]";
    }
}
