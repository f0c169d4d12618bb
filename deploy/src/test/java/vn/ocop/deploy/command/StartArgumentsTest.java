package vn.ocop.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.deploy.command.StartArguments.Flag;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackOptions.Mode;

class StartArgumentsTest {

    @Test
    void without_a_word_everything_starts_with_the_data_that_are_there() {
        var arguments = start();

        assertThat(arguments.mode()).isEqualTo(new Mode(8080, false, false, true));
        assertThat(arguments.wantsSample()).isTrue();
        assertThat(arguments.has(Flag.DETACH)).isFalse();
        assertThat(arguments.services()).isEmpty();
    }

    @Test
    void all_options_together() {
        var arguments =
                start("--detach", "--fresh", "--no-sample", "--demo", "--port-base", "9080");

        assertThat(arguments.mode()).isEqualTo(new Mode(9080, true, false, true));
        assertThat(arguments.wantsSample()).isFalse();
        assertThat(arguments.has(Flag.DEMO)).isTrue();
        assertThat(arguments.has(Flag.DETACH)).isTrue();
    }

    @Test
    void the_infrastructure_alone_has_nobody_who_could_load_a_sample() {
        assertThat(start("--infra-only").wantsSample()).isFalse();
    }

    @Test
    void named_services_join_the_running_stack() {
        assertThat(start("evaluation", "product").services())
                .containsExactly(Service.PRODUCT, Service.EVALUATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--frsh | does not know '--frsh'",
                "evalution | does not know 'evalution'",
                "--port-base | needs a value",
                "--port-base --demo | needs a value",
                "--port-base many | needs a whole number, not 'many'",
                "--port-base 80 | must lie between",
                "--infra-only --demo | choose one of the two",
                "evaluation --fresh | options do not apply"
            })
    void a_slip_gets_a_sentence(String words, String sentence) {
        assertThatThrownBy(() -> start(words.split(" ")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(sentence);
    }

    private static StartArguments start(String... words) {
        return StartArguments.of(List.of(words));
    }
}
