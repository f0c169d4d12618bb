package vn.ocop.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.job.JobProgressStream.Event;

class JobProgressStreamTest {

    private static final Event QUEUED = new Event("progress", "{\"done\":0}", false);
    private static final Event RUNNING = new Event("progress", "{\"done\":1}", false);
    private static final Event ENDED = new Event("end", "{\"done\":2}", true);

    private static String told(Duration heartbeat, List<Optional<Event>> seen) throws IOException {
        var left = new ArrayDeque<>(seen);
        var out = new ByteArrayOutputStream();
        new JobProgressStream(left::removeFirst, heartbeat).write(out);
        assertThat(left).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void each_change_is_told_once_and_the_stream_ends_with_the_last() throws IOException {
        var seen = List.of(QUEUED, QUEUED, RUNNING, ENDED).stream().map(Optional::of).toList();

        assertThat(told(Duration.ofMinutes(1), seen))
                .isEqualTo(
                        """
                        event: progress
                        data: {"done":0}

                        event: progress
                        data: {"done":1}

                        event: end
                        data: {"done":2}

                        """);
    }

    @Test
    void silence_is_filled_with_comments() throws IOException {
        var seen = List.of(RUNNING, RUNNING, RUNNING, ENDED).stream().map(Optional::of).toList();

        assertThat(told(Duration.ofMillis(1), seen).lines())
                .filteredOn(line -> line.startsWith(":"))
                .hasSize(2);
    }

    @Test
    void a_job_that_is_no_longer_kept_ends_its_stream() throws IOException {
        assertThat(told(Duration.ofMinutes(1), List.of(Optional.of(RUNNING), Optional.empty())))
                .endsWith("{\"done\":1}\n\n");
    }

    @Test
    void whoever_has_gone_is_noticed() {
        var gone =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("connection reset");
                    }
                };

        assertThatThrownBy(
                        () ->
                                new JobProgressStream(
                                                () -> Optional.of(QUEUED), Duration.ofMinutes(1))
                                        .write(gone))
                .isInstanceOf(IOException.class);
    }
}
