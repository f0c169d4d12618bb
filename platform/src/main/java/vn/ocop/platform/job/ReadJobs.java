package vn.ocop.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;

/** Shows a caller his jobs. */
@ApplicationScoped
class ReadJobs {

    private final JobRepository jobs;
    private final JobErrorRepository errors;
    private final JobKinds kinds;
    private final JobAccess access;
    private final JobViews views;

    ReadJobs(
            JobRepository jobs,
            JobErrorRepository errors,
            JobKinds kinds,
            JobAccess access,
            JobViews views) {
        this.jobs = jobs;
        this.errors = errors;
        this.kinds = kinds;
        this.access = access;
        this.views = views;
    }

    JobView one(UUID id) {
        return views.of(access.find(id));
    }

    Page<JobView> page(JobsPage query) {
        kinds.mustKnow(query.kind);
        var cursor = query.cursor();
        var filter =
                access.visible()
                        .anyOf("kind", query.kind)
                        .anyOf("state", query.state.stream().map(JobState::name).toList())
                        .before(cursor == null ? null : cursor.uuid(0));
        return Page.of(
                jobs.list(filter, query.fetch()), query, job -> Cursor.of(job.id()), views::of);
    }

    Page<JobErrorView> errors(UUID id, PageQuery query) {
        var cursor = query.cursor();
        var place = cursor == null ? 0 : cursor.number(0);
        var found = errors.list(access.find(id).id(), place, query.fetch());
        return Page.of(
                found,
                query,
                placed -> Cursor.of(placed.position()),
                placed -> views.of(placed.error()));
    }
}
