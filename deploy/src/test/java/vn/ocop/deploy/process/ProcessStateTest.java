package vn.ocop.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.deploy.process.ProcessState.DIED;
import static vn.ocop.deploy.process.ProcessState.NOT_STARTED;
import static vn.ocop.deploy.process.ProcessState.PAUSED;
import static vn.ocop.deploy.process.ProcessState.RUNNING;
import static vn.ocop.deploy.process.ProcessState.STOPPED;
import static vn.ocop.deploy.process.ProcessState.STOPPING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessStateTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, NOT_STARTED",
        "RUNNING, DIED",
        "PAUSED, DIED",
        "STOPPING, STOPPED",
        "STOPPED, STOPPED",
        "DIED, DIED"
    })
    void an_exit_is_a_death_unless_it_was_asked_for(ProcessState before, ProcessState after) {
        assertThat(before.exited()).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcessState.class,
            names = {"NOT_STARTED", "STOPPED", "DIED"})
    void what_does_not_run_may_be_started(ProcessState state) {
        assertThat(state.started()).isEqualTo(RUNNING);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcessState.class,
            names = {"RUNNING", "PAUSED", "STOPPING"})
    void what_runs_is_not_started_twice(ProcessState state) {
        assertThatThrownBy(state::started).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_running_process_is_paused_and_goes_on() {
        assertThat(RUNNING.paused()).isEqualTo(PAUSED);
        assertThat(PAUSED.resumed()).isEqualTo(RUNNING);
        assertThatThrownBy(STOPPED::paused).hasMessage("Cannot pause a process that is STOPPED");
    }

    @Test
    void asking_to_end_matters_only_while_it_runs() {
        assertThat(RUNNING.askedToEnd()).isEqualTo(STOPPING);
        assertThat(PAUSED.askedToEnd()).isEqualTo(STOPPING);
        assertThat(DIED.askedToEnd()).isEqualTo(DIED);
        assertThat(NOT_STARTED.askedToEnd()).isEqualTo(NOT_STARTED);
    }
}
