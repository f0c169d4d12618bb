package vn.ocop.platform.job;

import org.jspecify.annotations.Nullable;

/** How far a job has come, as its stream tells it. */
record JobProgress(JobState state, long done, @Nullable Long total, long errors) {

    static JobProgress of(Job job) {
        var work = job.work();
        return new JobProgress(job.state(), work.done(), work.total(), work.errors());
    }

    /** The name of its event: the last of a stream has its own, so that nobody connects again. */
    String event() {
        return state.isOver() ? "end" : "progress";
    }
}
