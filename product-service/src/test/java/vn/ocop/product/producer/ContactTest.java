package vn.ocop.product.producer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void a_mask_leaves_three_signs_of_a_long_number() {
        var masked = new Contact("2901234567", "0912345678", "lan@example.vn").masked();
        assertThat(masked).isEqualTo(new Contact("*******567", "*******678", "***@example.vn"));
    }

    @Test
    void a_short_value_is_masked_whole() {
        assertThat(new Contact("123456", null, null).masked().taxCode()).isEqualTo("******");
    }

    @Test
    void an_absent_value_stays_absent() {
        assertThat(Contact.NONE.masked()).isEqualTo(Contact.NONE);
        assertThat(Contact.NONE.fields()).isEmpty();
        assertThat(new Contact("2901234567", null, "a@b.vn").fields())
                .containsExactly("taxCode", "email");
    }
}
