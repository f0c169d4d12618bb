package vn.ocop.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.deploy.identity.LocalIssuer;
import vn.ocop.deploy.stack.Bookmark;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.SampleStep;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

class SampleStepsTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final List<String> done = new ArrayList<>();
    private final SampleStep first =
            (addresses, tokens, out) -> {
                done.add("first");
                out.bookmark("A product", Service.PRODUCT, "/p/ab12");
            };
    private final SampleStep failing =
            (addresses, tokens, out) -> {
                done.add("failing");
                throw new IllegalStateException("row 17 was refused");
            };

    @TempDir Path folder;
    private SampleSteps steps;

    @BeforeEach
    void new_data() {
        steps = stepsOfNextStart();
    }

    @Test
    void the_sample_is_loaded_once_for_each_set_of_data() {
        assertThat(steps.once("sample", List.of(first))).isTrue();
        assertThat(stepsOfNextStart().once("sample", List.of(first))).isTrue();

        assertThat(done).containsExactly("first");
    }

    @Test
    void addresses_worth_opening_are_known_at_later_starts() {
        steps.once("sample", List.of(first));

        assertThat(stepsOfNextStart().bookmarks())
                .containsExactly(new Bookmark("A product", Service.PRODUCT, "/p/ab12"));
    }

    @Test
    void a_failure_is_told_and_tried_again_at_the_next_start() {
        assertThat(steps.once("sample", List.of(first, failing))).isFalse();
        assertThat(text()).contains("could not be finished", "row 17 was refused");

        stepsOfNextStart().once("sample", List.of(first));

        assertThat(done).containsExactly("first", "failing", "first");
    }

    @Test
    void without_steps_nothing_is_taken_for_done() {
        assertThat(steps.once("demo", List.of())).isTrue();
        steps.once("demo", List.of(first));

        assertThat(done).containsExactly("first");
    }

    private SampleSteps stepsOfNextStart() {
        var addresses = new StackAddresses(new PortPlan(8080), Map.of());
        var tokens = LocalIssuer.in(folder.resolve("keys")).mint();
        var out = new Console(new PrintStream(terminal, true, StandardCharsets.UTF_8));
        return new SampleSteps(folder.resolve("marks"), addresses, tokens, out);
    }

    private String text() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
