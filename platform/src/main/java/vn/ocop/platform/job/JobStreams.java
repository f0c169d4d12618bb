package vn.ocop.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.HttpProblems;
import vn.ocop.platform.problem.Refusal;

/** The streams of progress that are open at this instance, a few for each caller. */
@ApplicationScoped
class JobStreams {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Text TOO_MANY =
            Text.of(
                    "Người gọi đang mở quá nhiều luồng theo dõi tác vụ (tối đa %s)",
                    "The caller has too many streams of progress open (%s at most)");

    private final JobAccess access;
    private final JobRepository jobs;
    private final ObjectMapper json;
    private final JobConfig config;
    private final Map<JobOwner, Integer> open = new ConcurrentHashMap<>();

    JobStreams(JobAccess access, JobRepository jobs, ObjectMapper json, JobConfig config) {
        this.access = access;
        this.jobs = jobs;
        this.json = json;
        this.config = config;
    }

    StreamingOutput open(UUID id) {
        var job = access.find(id);
        var caller = access.caller();
        if (open.merge(caller, 1, Integer::sum) > config.streamsPerCaller()) {
            close(caller);
            throw Refusal.of(
                            HttpProblems.TOO_MANY_REQUESTS,
                            TOO_MANY.with(config.streamsPerCaller()))
                    .retryAfter(PAUSE);
        }
        var stream = new JobProgressStream(() -> read(job.id()), config.heartbeat());
        return out -> {
            try {
                stream.write(out);
            } finally {
                close(caller);
            }
        };
    }

    private void close(JobOwner caller) {
        open.computeIfPresent(caller, (_, many) -> many == 1 ? null : many - 1);
    }

    private Optional<JobProgressStream.Event> read(UUID id) {
        return jobs.find(id)
                .map(JobProgress::of)
                .map(
                        progress ->
                                new JobProgressStream.Event(
                                        progress.event(),
                                        text(progress),
                                        progress.state().isOver()));
    }

    private String text(JobProgress progress) {
        try {
            return json.writeValueAsString(progress);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("progress cannot be written as JSON", e);
        }
    }
}
