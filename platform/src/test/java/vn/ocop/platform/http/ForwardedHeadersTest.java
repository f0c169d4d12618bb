package vn.ocop.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedHeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For    | 203.0.113.7",
                "X-Forwarded-For    | 203.0.113.7:4711, 10.0.0.1",
                "X-Forwarded-For    | 2001:db8::1",
                "X-Forwarded-For    | [2001:db8::1]:4711",
                "X-Forwarded-For    | unknown, 10.0.0.1",
                "X-Forwarded-Host   | ocop.example.vn:8443",
                "X-Forwarded-Proto  | https",
                "X-Forwarded-Port   | 443",
                "X-Forwarded-Prefix | /product",
                "X-Forwarded-Prefix | /ocop/v2/product/",
                "Forwarded          | for=203.0.113.7;proto=https;host=ocop.example.vn",
                "Forwarded          | for=\"[2001:db8::1]:4711\", for=10.0.0.1",
                "X-Other            | ''"
            })
    void what_gateways_say_is_left(String name, String value) {
        assertThat(ForwardedHeaders.isReadable(name, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For    | ''",
                "X-Forwarded-For    | ', 10.0.0.1'",
                "X-Forwarded-For    | :80",
                "X-Forwarded-For    | [::1",
                "X-Forwarded-Host   | ''",
                "X-Forwarded-Host   | a b",
                "X-Forwarded-Host   | ocop.example.vn:99999999",
                "X-Forwarded-Proto  | ''",
                "X-Forwarded-Proto  | javascript",
                "X-Forwarded-Port   | x",
                "X-Forwarded-Prefix | ''",
                "X-Forwarded-Prefix | //evil.example",
                "X-Forwarded-Prefix | /\"><script>",
                "Forwarded          | ''",
                "Forwarded          | for=;proto=;host=",
                "Forwarded          | for=\" \"",
                "Forwarded          | for=\":80\"",
                "Forwarded          | proto=https;for="
            })
    void what_nobody_can_read_is_not(String name, String value) {
        assertThat(ForwardedHeaders.isReadable(name, value)).isFalse();
    }
}
