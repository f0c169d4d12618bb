package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlowTest {

    @Test
    void the_same_seed_gives_the_same_blows_and_another_seed_others() {
        assertThat(Blow.schedule(7, 50)).isEqualTo(Blow.schedule(7, 50));
        assertThat(Blow.schedule(7, 50)).isNotEqualTo(Blow.schedule(8, 50));
        assertThat(Blow.schedule(7, 50)).startsWith(Blow.schedule(7, 9).toArray(Blow[]::new));
    }

    @Test
    void every_process_is_struck_before_one_is_struck_again() {
        assertThat(Blow.schedule(7, 6))
                .extracting(Blow::victim)
                .containsExactlyInAnyOrder(Victim.values());
    }

    @Test
    void some_are_killed_and_some_frozen() {
        assertThat(Blow.schedule(7, 60)).extracting(Blow::isKill).contains(true, false);
        assertThat(Blow.schedule(7, 0)).isEqualTo(List.of());
    }
}
