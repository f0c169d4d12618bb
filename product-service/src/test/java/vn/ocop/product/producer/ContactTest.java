package vn.ocop.product.producer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactTest {

    private static final Contact WHOLE = new Contact("2901234567", "0912345678", "lan@example.vn");

    @Test
    void a_mask_leaves_three_signs_of_a_number_and_the_domain_of_an_address() {
        assertThat(WHOLE.masked())
                .isEqualTo(new Contact("*******567", "*******678", "***@example.vn"));
    }

    @Test
    void an_absent_value_stays_absent() {
        var none = new Contact(null, null, null);
        assertThat(none.masked()).isEqualTo(none);
        assertThat(none.values()).isEmpty();
        assertThat(new Contact("2901234567", null, "a@b.vn").values())
                .containsOnlyKeys(PersonalField.TAX_CODE, PersonalField.EMAIL);
    }

    @Test
    void values_come_back_as_they_went() {
        assertThat(Contact.of(WHOLE.values())).isEqualTo(WHOLE);
    }

    @Test
    void nothing_of_it_is_printed() {
        assertThat(WHOLE.toString()).doesNotContain("2901234567", "0912345678", "lan@");
        assertThat(Representative.of(WHOLE.values()).values()).isEmpty();
    }
}
