package vn.ocop.platform.job;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a job is to do and how far it has come. */
record JobWork(
        @Nullable String parameters,
        @Nullable String place,
        long done,
        @Nullable Long total,
        long errors,
        Map<String, Long> figures,
        List<JobResult> results) {

    static JobWork of(@Nullable String parameters) {
        return new JobWork(parameters, null, 0, null, 0, Map.of(), List.of());
    }

    JobWork after(JobStep step) {
        var total = step.total();
        return new JobWork(
                parameters,
                step.place(),
                step.done(),
                total == null ? null : Long.valueOf(Math.max(total, step.done())),
                errors + step.errors().size(),
                step.figures().isEmpty() ? figures : step.figures(),
                step.results().isEmpty() ? results : step.results());
    }

    JobWork withOneMoreError() {
        return new JobWork(parameters, place, done, total, errors + 1, figures, results);
    }
}
