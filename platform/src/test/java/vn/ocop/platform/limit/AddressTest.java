package vn.ocop.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void an_ipv4_address_is_itself_also_in_the_form_of_ipv6() {
        assertThat(Address.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Address.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void all_addresses_of_one_ipv6_network_share_an_allowance() {
        assertThat(Address.of("2001:db8:1:2::5")).isEqualTo(Address.of("2001:db8:1:2:ffff::9"));
        assertThat(Address.of("2001:db8:1:2::5")).isNotEqualTo(Address.of("2001:db8:1:3::5"));
    }

    @Test
    void what_is_no_address_is_never_looked_up() {
        assertThat(Address.of("host:name")).isEqualTo("host:name");
        assertThat(Address.of("example.vn")).isEqualTo("example.vn");
    }
}
