package vn.ocop.product.producer;

import static vn.ocop.product.producer.PersonalField.EMAIL;
import static vn.ocop.product.producer.PersonalField.TAX_CODE;
import static vn.ocop.product.producer.PersonalField.TELEPHONE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.restricted.Mask;

/**
 * What may be a person's own: the tax code of a household is the owner's citizen number since 1
 * July 2025 (Decree 168/2025/NĐ-CP, Art. 5). Stays in this service; shown masked.
 */
record Contact(@Nullable String taxCode, @Nullable String telephone, @Nullable String email) {

    static final List<PersonalField> FIELDS = List.of(TAX_CODE, TELEPHONE, EMAIL);

    static Contact of(Map<PersonalField, String> values) {
        return new Contact(values.get(TAX_CODE), values.get(TELEPHONE), values.get(EMAIL));
    }

    Contact masked() {
        return new Contact(Mask.number(taxCode), Mask.number(telephone), Mask.email(email));
    }

    Map<PersonalField, String> values() {
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        if (taxCode != null) {
            values.put(TAX_CODE, taxCode);
        }
        if (telephone != null) {
            values.put(TELEPHONE, telephone);
        }
        if (email != null) {
            values.put(EMAIL, email);
        }
        return values;
    }

    /** A record prints its fields; this one must not end up in a log. */
    @Override
    public String toString() {
        return "Contact[restricted]";
    }
}
