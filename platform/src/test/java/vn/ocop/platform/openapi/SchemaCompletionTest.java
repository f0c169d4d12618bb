package vn.ocop.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCompletionTest {
    @ParameterizedTest
    @CsvSource({
        "LegalForm,legal-form",
        "Kind,kind",
        "QRKind,qr-kind",
        "OCOPNumber2Kind,ocop-number2-kind"
    })
    void a_code_list_is_named_after_its_type(String type, String name) {
        assertThat(SchemaCompletion.kebab(type)).isEqualTo(name);
    }
}
