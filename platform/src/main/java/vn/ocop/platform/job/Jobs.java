package vn.ocop.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;

/** Takes orders for long work. */
@ApplicationScoped
public class Jobs {

    private final JobRepository jobs;
    private final JobAccess access;
    private final JobViews views;
    private final Changes changes;
    private final Clock clock;

    Jobs(JobRepository jobs, JobAccess access, JobViews views, Changes changes, Clock clock) {
        this.jobs = jobs;
        this.access = access;
        this.views = views;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Keeps the order in the caller's transaction and answers 202 with the address of the job. A
     * kind that stands alone is refused while one is open.
     *
     * @param parameters for the steps, in words of the kind; they hold nothing personal
     */
    @Transactional
    public Response accept(JobKind kind, @Nullable String parameters) {
        var job = Job.requested(Ids.next(), kind, access.caller(), parameters, clock.instant());
        jobs.add(job);
        changes.note(
                new AuditNote("JobRequested", "job", job.id(), null, Map.of("kind", job.kind())));
        return Response.accepted(views.of(job))
                .header(HttpHeaders.LOCATION, "/v1/jobs/" + job.id())
                .build();
    }
}
