package vn.ocop.platform.job;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.link.Links;

/** Shows jobs to the caller of the request, in his language and behind his gateway. */
@Singleton
class JobViews {

    private final CurrentVertxRequest current;
    private final Links links;

    JobViews(CurrentVertxRequest current, Links links) {
        this.current = current;
        this.links = links;
    }

    JobView of(Job job) {
        var work = job.work();
        var times = job.times();
        var ended = times.ended();
        return new JobView(
                job.id(),
                job.revision(),
                job.kind(),
                job.owner().subject(),
                job.state(),
                work.done(),
                work.total(),
                work.errors(),
                new TreeMap<>(work.figures()),
                work.results().stream()
                        .map(result -> new JobLink(result.rel(), links.to(result.href())))
                        .toList(),
                times.requested(),
                times.started(),
                times.cancellation(),
                ended,
                ended == null ? null : ended.plus(Job.KEPT),
                List.of(cancellation(job)));
    }

    JobErrorView of(JobError error) {
        return new JobErrorView(
                error.row(), error.column(), error.code(), error.message().in(language()));
    }

    private JobAction cancellation(Job job) {
        var obstacle = obstacle(job);
        return new JobAction(
                "cancellation",
                obstacle == null,
                links.to("/v1/jobs/" + job.id() + "/cancellation"),
                obstacle == null ? null : obstacle.in(language()));
    }

    private static @Nullable Text obstacle(Job job) {
        if (job.isOver()) {
            return JobProblems.OVER.explanation();
        }
        return job.isToBeCancelled() ? JobProblems.CANCELLED_ALREADY.explanation() : null;
    }

    private Language language() {
        return Language.ofHeader(
                current.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
