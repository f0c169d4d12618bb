package vn.ocop.deploy.identity;

import java.time.Duration;
import java.util.List;

/**
 * Who a token speaks for.
 *
 * @param groups roles, such as {@code evaluation-officer}
 * @param areas administrative unit references, such as {@code VN-2T:40}
 */
public record TokenClaims(
        String subject, List<String> groups, List<String> areas, Duration validFor) {
    public static final Duration HALF_A_DAY = Duration.ofHours(12);

    public TokenClaims {
        groups = List.copyOf(groups);
        areas = List.copyOf(areas);
    }
}
