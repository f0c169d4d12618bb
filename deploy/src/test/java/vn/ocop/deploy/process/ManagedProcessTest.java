package vn.ocop.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
    /** Reacts to a request to end in its own time and says so. */
    private static final String POLITE =
            "trap 'echo farewell; exit 0' TERM; echo hello; while :; do sleep 0.05; done";

    private static final String DEAF = "trap '' TERM; echo hello; while :; do sleep 0.05; done";

    @TempDir Path folder;
    private ManagedProcess process;

    @BeforeEach
    void begin_with_one_that_was_never_started() {
        process = script("exit 0");
    }

    @AfterEach
    void leave_nothing_behind() {
        process.kill();
    }

    @Test
    void a_process_that_is_asked_ends_in_its_own_way() throws Exception {
        process = started(POLITE);

        assertThat(process.stop()).isTrue();

        assertThat(process.logText()).isEqualTo("hello\nfarewell\n");
        assertThat(process.state()).isEqualTo(ProcessState.STOPPED);
    }

    @Test
    void a_process_that_does_not_listen_is_killed_when_patience_is_over() throws Exception {
        process = started(DEAF);

        assertThat(process.stop()).isFalse();

        assertThat(process.state()).isEqualTo(ProcessState.STOPPED);
    }

    @Test
    void a_killed_process_has_no_last_words_and_can_be_started_again() throws Exception {
        process = started(POLITE);
        var first = process.pid();

        process.kill();
        process.start();

        assertThat(process.pid()).isNotEqualTo(first);
        assertThat(process.logText()).doesNotContain("farewell");
    }

    @Test
    void a_paused_process_stands_still_for_the_kernel_and_goes_on() throws Exception {
        process = started("n=0; while :; do n=$((n+1)); echo $n; sleep 0.01; done");

        process.pause();
        awaitStop(process.pid());
        var seen = process.logText();
        process.resume();

        awaitLog(process, text -> text.length() > seen.length() + 5);
    }

    @Test
    void a_paused_process_can_be_stopped() throws Exception {
        process = started(POLITE);
        process.pause();

        assertThat(process.stop()).isTrue();
    }

    @Test
    void the_owner_hears_of_an_end_that_nobody_asked_for() throws Exception {
        var died = new CompletableFuture<String>();
        process = script("echo out of ideas; exit 3");
        process.whenItDies(it -> died.complete(it.lastWords()));

        process.start();

        assertThat(died.get(10, TimeUnit.SECONDS)).isEqualTo("out of ideas");
        assertThat(process.state()).isEqualTo(ProcessState.DIED);
    }

    @Test
    void a_running_process_is_on_record_and_a_stopped_one_is_not() throws Exception {
        process = started(POLITE);
        var record = ProcessRecord.read(folder.resolve("run"), "trial").orElseThrow();
        assertThat(record.pid()).isEqualTo(process.pid());
        assertThat(record.living()).isPresent();

        process.stop();

        assertThat(ProcessRecord.in(folder.resolve("run"))).isEmpty();
    }

    @Test
    void the_log_of_the_run_before_is_kept_once() throws Exception {
        started(POLITE).stop();
        process = started(POLITE);

        assertThat(folder.resolve("logs/trial.previous.log")).hasContent("hello\nfarewell");
        assertThat(process.logText()).isEqualTo("hello\n");
    }

    @Test
    void what_a_crashed_owner_left_is_found_and_stopped() throws Exception {
        process = started(POLITE);
        var leftovers = new Leftovers(folder.resolve("run"));
        assertThat(leftovers.living()).hasSize(1);

        leftovers.stop(it -> {});

        assertThat(leftovers.living()).isEmpty();
        assertThat(process.logText()).contains("farewell");
    }

    private ManagedProcess started(String text) throws Exception {
        var begun = script(text);
        begun.start();
        awaitLog(begun, log -> !log.isEmpty());
        return begun;
    }

    private ManagedProcess script(String text) {
        var program =
                new Program() {
                    @Override
                    public List<String> command() {
                        return List.of("bash", "-c", text);
                    }

                    @Override
                    public Duration patience() {
                        return Duration.ofMillis(1500);
                    }
                };
        var identity = new ProcessIdentity("trial", 1, StopTurn.SERVICES);
        var plan = new ProcessPlan(identity, program, Map.of(), StopSignal.TERM);
        return new ManagedProcess(
                plan,
                new ProcessFolders(
                        folder.resolve("work"), folder.resolve("logs"), folder.resolve("run")));
    }

    private static void awaitLog(ManagedProcess process, Predicate<String> condition) {
        await(() -> condition.test(process.logText()));
    }

    /** The kernel shows a stopped process as T. */
    private static void awaitStop(long pid) {
        await(
                () ->
                        Shell.run(List.of("ps", "-o", "state=", "-p", Long.toString(pid)))
                                .text()
                                .startsWith("T"));
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
