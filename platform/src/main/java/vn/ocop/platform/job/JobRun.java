package vn.ocop.platform.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as the next step finds it.
 *
 * @param parameters what was asked for, in words of the kind
 * @param place where the last step ended, in words of the kind; {@code null} at the beginning
 * @param done how much is done
 * @param total how much there is to do; {@code null} until a step says so
 */
public record JobRun(
        UUID id,
        @Nullable String parameters,
        @Nullable String place,
        long done,
        @Nullable Long total) {}
