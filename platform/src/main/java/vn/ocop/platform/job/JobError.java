package vn.ocop.platform.job;

import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/**
 * What is wrong with one row of the work.
 *
 * @param row its number, counted from 1; {@code null} when it concerns no single row
 * @param column its name; {@code null} when it concerns the whole row
 * @param code for programs, in kebab case
 * @param message for people; says what is wrong and never what stands there, which may be personal
 */
public record JobError(@Nullable Long row, @Nullable String column, String code, Text message) {

    public static JobError of(String code, Text message) {
        return new JobError(null, null, code, message);
    }

    public static JobError at(long row, String code, Text message) {
        return new JobError(row, null, code, message);
    }

    public JobError in(String name) {
        return new JobError(row, name, code, message);
    }
}
