package vn.ocop.platform.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives a kept answer again. */
public class ReplayMapper {
    static final String HEADER = "Idempotency-Replayed";

    private final ReplayMetrics metrics;

    ReplayMapper(ReplayMetrics metrics) {
        this.metrics = metrics;
    }

    @ServerExceptionMapper(Replay.class)
    public Response again(Replay replay) {
        metrics.count();
        var kept = replay.answer();
        var answer = Response.status(kept.status()).header(HEADER, "true");
        kept.headers().forEach(answer::header);
        if (kept.body() != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE).entity(kept.body());
        }
        return answer.build();
    }
}
