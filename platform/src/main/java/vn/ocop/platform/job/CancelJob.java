package vn.ocop.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.http.IfMatch;

/** Gives up long work; what is done stays done. */
@ApplicationScoped
class CancelJob {

    private final JobRepository jobs;
    private final JobAccess access;
    private final Changes changes;
    private final Clock clock;

    CancelJob(JobRepository jobs, JobAccess access, Changes changes, Clock clock) {
        this.jobs = jobs;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Job with(UUID id, @Nullable String ifMatch) {
        var job = access.forChange(id);
        IfMatch.require(ifMatch, job.revision());
        var asked = job.cancellationAsked(clock.instant());
        jobs.save(asked);
        changes.note(
                new AuditNote(
                        "JobCancellationRequested", "job", id, null, Map.of("kind", job.kind())));
        return asked;
    }
}
