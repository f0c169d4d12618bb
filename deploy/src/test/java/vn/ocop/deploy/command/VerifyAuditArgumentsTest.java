package vn.ocop.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Service;

class VerifyAuditArgumentsTest {

    private static VerifyAuditArguments of(String words) {
        return new VerifyAuditArguments(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }

    @Test
    void without_a_word_all_services_of_the_local_stack_are_verified() {
        assertThat(of("").services()).containsExactly(Service.values());
        assertThat(of("").jdbc()).isNull();
        assertThat(of("").broker()).isNull();
    }

    @Test
    void a_database_elsewhere_belongs_to_one_service() {
        var arguments =
                of("product --jdbc jdbc:postgresql://db/product --user reader --broker kafka:9092");
        assertThat(arguments.services()).containsExactly(Service.PRODUCT);
        assertThat(arguments.jdbc()).isEqualTo("jdbc:postgresql://db/product");
        assertThat(arguments.user()).isEqualTo("reader");
        assertThat(arguments.broker()).isEqualTo("kafka:9092");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--jdbc jdbc:postgresql://db/product",
                "product promotion --jdbc jdbc:postgresql://db/product",
                "catalogue",
                "--all",
                "product --jdbc"
            })
    void what_makes_no_sense_is_told(String words) {
        assertThatThrownBy(() -> of(words)).isInstanceOf(Trouble.class);
    }
}
