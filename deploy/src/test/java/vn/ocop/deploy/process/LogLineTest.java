package vn.ocop.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void a_json_line_is_shown_as_time_level_and_message() {
        assertThat(
                        LogLine.readable(
                                """
                                {"timestamp":"2026-11-20T10:00:00Z","level":"ERROR","message":"no keys","service":"x"}"""))
                .isEqualTo("2026-11-20T10:00:00Z ERROR no keys");
    }

    @Test
    void a_stack_trace_goes_below() {
        assertThat(
                        LogLine.readable(
                                """
                                {"timestamp":"T","level":"WARN","message":"m","stackTrace":"java.lang.X\\n\\tat y"}"""))
                .contains("T WARN  m", "\tat y");
    }

    @Test
    void any_other_line_stays_as_it_is() {
        assertThat(LogLine.readable("hello")).isEqualTo("hello");
        assertThat(LogLine.readable("{cut")).isEqualTo("{cut");
    }
}
