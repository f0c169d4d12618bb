package vn.ocop.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransienceTest {

    @ParameterizedTest(name = "SQLSTATE {0}")
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "58030"})
    void a_failure_of_the_surroundings_passes(String state) {
        assertThat(Transience.isTransient(failure(state))).isTrue();
    }

    @ParameterizedTest(name = "SQLSTATE {0}")
    @ValueSource(strings = {"23505", "22001", "42P01"})
    void a_failure_of_the_message_itself_stays(String state) {
        assertThat(Transience.isTransient(failure(state))).isFalse();
    }

    @Test
    void a_pool_without_a_free_connection_passes_too() {
        assertThat(
                        Transience.isTransient(
                                new DatabaseFailure(new SQLException("Acquisition timeout"))))
                .isTrue();
    }

    @Test
    void an_unreadable_event_stays_unreadable() {
        assertThat(Transience.isTransient(new UnreadableEvent("no state"))).isFalse();
    }

    private static RuntimeException failure(String state) {
        return new IllegalStateException(new DatabaseFailure(new SQLException("failed", state)));
    }
}
