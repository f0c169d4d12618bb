package vn.ocop.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;

/** Whose jobs a caller sees: his own, an administrator those of all. */
@ApplicationScoped
class JobAccess {

    private final JobRepository jobs;
    private final Caller caller;

    JobAccess(JobRepository jobs, Caller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    JobOwner caller() {
        return new JobOwner(caller.issuer(), caller.subject());
    }

    JobFilter visible() {
        var all = new JobFilter();
        return seesAll() ? all : all.of(caller());
    }

    Job find(UUID id) {
        return seen(jobs.find(id).orElseThrow(JobAccess::absent));
    }

    Job forChange(UUID id) {
        return seen(jobs.forChange(id).orElseThrow(JobAccess::absent));
    }

    private Job seen(Job job) {
        if (seesAll() || job.owner().equals(caller())) {
            return job;
        }
        throw absent();
    }

    private boolean seesAll() {
        return caller.has(Roles.ADMINISTRATOR);
    }

    private static Refusal absent() {
        return Refusal.of(Problems.NOT_FOUND);
    }
}
