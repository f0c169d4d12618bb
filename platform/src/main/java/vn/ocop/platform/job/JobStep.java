package vn.ocop.platform.job;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a step has come to.
 *
 * @param last whether there is nothing left to do
 * @param done how much is done now, all steps together
 * @param total how much there is to do; {@code null} while nobody knows
 * @param place where the next step begins
 * @param errors found in this step
 * @param figures what the work has counted, by name in camel case; replace those before
 * @param results replace those before
 */
public record JobStep(
        boolean last,
        long done,
        @Nullable Long total,
        @Nullable String place,
        List<JobError> errors,
        Map<String, Long> figures,
        List<JobResult> results) {

    public JobStep {
        errors = List.copyOf(errors);
        figures = Map.copyOf(figures);
        results = List.copyOf(results);
    }

    /** There is more to do, from that place on. */
    public static JobStep reached(long done, @Nullable Long total, String place) {
        return new JobStep(false, done, total, place, List.of(), Map.of(), List.of());
    }

    /** All is done. */
    public static JobStep end(long done) {
        return new JobStep(true, done, done, null, List.of(), Map.of(), List.of());
    }

    /** It ends here although there was more to do: the errors say why. */
    public static JobStep stop(long done, long total) {
        return new JobStep(true, done, total, null, List.of(), Map.of(), List.of());
    }

    public JobStep with(JobError error) {
        return with(List.of(error));
    }

    public JobStep with(List<JobError> found) {
        var all = Stream.concat(errors.stream(), found.stream()).toList();
        return new JobStep(last, done, total, place, all, figures, results);
    }

    public JobStep counted(Map<String, Long> counts) {
        return new JobStep(last, done, total, place, errors, counts, results);
    }

    public JobStep with(JobResult... made) {
        return new JobStep(last, done, total, place, errors, figures, List.of(made));
    }
}
