package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transition rule (điều khoản chuyển tiếp).
 *
 * @param who what it is about
 * @param days within which it must be done, counted from the first day in force
 * @param rulesOf rule sets that go on to apply
 */
public record Transition(
        String code, String who, String rule, @Nullable Integer days, List<String> rulesOf) {}
