package vn.ocop.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    @TempDir Path folder;

    @Test
    void records_come_in_the_order_of_stopping() {
        record("postgres", 15432, StopTurn.DATABASE).write(folder);
        record("kafka", 19092, StopTurn.BROKER).write(folder);
        record("evaluation", 8082, StopTurn.SERVICES).write(folder);
        record("product", 8081, StopTurn.SERVICES).write(folder);

        assertThat(ProcessRecord.in(folder))
                .extracting(it -> it.identity().name())
                .containsExactly("product", "evaluation", "kafka", "postgres");
    }

    @Test
    void a_record_comes_back_as_it_was_written() {
        var written = record("postgres", 15432, StopTurn.DATABASE);
        written.write(folder);

        assertThat(ProcessRecord.read(folder, "postgres")).contains(written);
    }

    @Test
    void a_number_given_to_another_process_is_not_taken_for_the_old_one() {
        var me = ProcessHandle.current();
        var mine = ProcessRecord.of(identity("me", 1, StopTurn.SERVICES), me, StopSignal.TERM);
        var older =
                new ProcessRecord(
                        mine.identity(),
                        me.pid(),
                        mine.born().minus(Duration.ofSeconds(10)),
                        StopSignal.TERM);

        assertThat(mine.living()).isPresent();
        assertThat(older.living()).isEmpty();
    }

    @Test
    void a_file_cut_off_by_a_crash_counts_as_absent() throws Exception {
        Files.writeString(ProcessRecord.fileOf(folder, "product"), "name=product\npid=12");

        assertThat(ProcessRecord.in(folder)).isEmpty();
    }

    private static ProcessRecord record(String name, int port, StopTurn turn) {
        return new ProcessRecord(
                identity(name, port, turn),
                4711,
                Instant.parse("2026-11-01T00:00:00Z"),
                StopSignal.INT);
    }

    private static ProcessIdentity identity(String name, int port, StopTurn turn) {
        return new ProcessIdentity(name, port, turn);
    }
}
