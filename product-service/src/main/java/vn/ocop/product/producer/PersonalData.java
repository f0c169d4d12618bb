package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.ocop.platform.restricted.FieldCipher;
import vn.ocop.platform.restricted.FieldIndex;
import vn.ocop.platform.restricted.FieldPlace;

/** Seals and opens the restricted values of producers; nobody else sees them in the clear. */
@ApplicationScoped
class PersonalData {

    private static final String TABLE = "producer_restricted";

    private final FieldCipher cipher;
    private final FieldIndex index;

    PersonalData(FieldCipher cipher, FieldIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    Contact contactOf(Producer producer) {
        return Contact.of(opened(producer));
    }

    /** Who represents it; nobody where nobody is on file. */
    Representative representativeOf(Producer producer) {
        return Representative.of(opened(producer));
    }

    void reach(Producer producer, Contact contact) {
        keep(producer, contact.values(), Contact.FIELDS);
    }

    void represent(Producer producer, Representative person) {
        keep(producer, person.values(), Representative.FIELDS);
    }

    SealedField sealed(UUID producerId, PersonalField field, String value) {
        return new SealedField(
                field,
                cipher.seal(value, place(producerId, field)),
                field.isUnique() ? index.of(field.name(), value) : null);
    }

    private Map<PersonalField, String> opened(Producer producer) {
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        producer.restricted()
                .forEach(
                        it ->
                                values.put(
                                        it.field(),
                                        cipher.open(
                                                it.sealed(), place(producer.id(), it.field()))));
        return values;
    }

    /** A value that stays keeps its seal, unless that is of an old key. */
    private void keep(
            Producer producer, Map<PersonalField, String> values, List<PersonalField> fields) {
        var before = opened(producer);
        var next = new ArrayList<SealedField>();
        for (var old : producer.restricted()) {
            var value = values.get(old.field());
            var stays =
                    Objects.equals(value, before.get(old.field()))
                            && !cipher.isOutdated(old.sealed());
            if (stays || !fields.contains(old.field())) {
                next.add(old);
            }
        }
        values.forEach(
                (field, value) -> {
                    if (next.stream().noneMatch(it -> it.field() == field)) {
                        next.add(sealed(producer.id(), field, value));
                    }
                });
        producer.restrict(next);
    }

    private static FieldPlace place(UUID producerId, PersonalField field) {
        return new FieldPlace(TABLE, field.name(), producerId);
    }
}
