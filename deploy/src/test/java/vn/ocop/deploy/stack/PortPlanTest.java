package vn.ocop.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.deploy.process.Trouble;

class PortPlanTest {

    @Test
    void the_usual_ports_are_the_documented_ones() {
        var plan = new PortPlan(PortPlan.DEFAULT_BASE);

        assertThat(plan.all())
                .containsEntry("product", 8081)
                .containsEntry("evaluation", 8082)
                .containsEntry("promotion", 8083)
                .containsEntry("reporting", 8084)
                .containsEntry("postgres", 15432)
                .containsEntry("kafka", 19092)
                .containsEntry("kafka controller", 19093);
    }

    @Test
    void another_base_moves_every_port() {
        assertThat(new PortPlan(9080).all().values())
                .doesNotContainAnyElementsOf(new PortPlan(8080).all().values())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1023, 54523, -1, 70000})
    void a_base_that_leaves_no_room_is_refused(int base) {
        assertThatThrownBy(() -> new PortPlan(base))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("between 1024 and 54522");
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 54522})
    void the_edges_are_allowed(int base) {
        assertThat(new PortPlan(base).all().values()).allMatch(port -> port <= 65535);
    }

    @Test
    void the_next_free_plan_is_one_without_any_taken_port() {
        var taken = Set.of(8083, 15442);

        var plan = new PortPlan(8080).firstFree(port -> !taken.contains(port));

        assertThat(plan.base()).isEqualTo(8100);
    }

    @Test
    void a_taken_port_is_named_with_a_way_out() {
        var plan = new PortPlan(8080);

        assertThat(PortPlan.conflict(plan.all(), port -> port != 8082))
                .hasValueSatisfying(
                        sentence ->
                                assertThat(sentence)
                                        .startsWith("Port 8082 (evaluation) is taken")
                                        .contains("--port-base 9080"));
        assertThat(PortPlan.conflict(new LinkedHashMap<>(plan.all()), port -> true)).isEmpty();
    }
}
