package vn.ocop.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void the_proportional_size_is_read_from_what_the_kernel_says() {
        var rollup =
                List.of(
                        "55c8-7ffd ---p 00000000 00:00 0 [rollup]",
                        "Rss:              217404 kB",
                        "Pss:              201234 kB",
                        "Pss_Anon:         150000 kB");

        assertThat(Memory.proportional(rollup)).isEqualTo(201_234L * 1024);
    }

    @Test
    void a_living_process_weighs_something_and_a_dead_one_nothing() throws Exception {
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();

        assertThat(Memory.of(ProcessHandle.current())).isGreaterThan(10L * 1024 * 1024);
        assertThat(Memory.of(dead.toHandle())).isZero();
    }
}
