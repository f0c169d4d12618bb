package vn.ocop.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.evaluation.ruleset.TimeLimit;
import vn.ocop.platform.calendar.WorkingDays;

/**
 * Until when a certificate is to be revoked (thời hạn thu hồi): so many days from the conclusion,
 * as the rule set says that is newest on that day.
 */
@ApplicationScoped
public class RevocationLimit {

    private static final String CODE = "REVOCATION";

    private final RuleSets ruleSets;
    private final WorkingDays workingDays;

    RevocationLimit(RuleSets ruleSets, WorkingDays workingDays) {
        this.ruleSets = ruleSets;
        this.workingDays = workingDays;
    }

    /** Last day for the decision. */
    public LocalDate from(LocalDate concludedOn) {
        var limit = limitOn(concludedOn);
        return switch (limit.unit()) {
            case DAYS -> concludedOn.plusDays(limit.value());
            case WORKING_DAYS -> workingDays.deadline(concludedOn, limit.value()).day();
        };
    }

    /** Where the law of the day sets no limit, that of the first law that does. */
    private TimeLimit limitOn(LocalDate day) {
        var begun =
                ruleSets.all().reversed().stream()
                        .filter(one -> !one.legalBasis().effectiveFrom().isAfter(day));
        return Stream.concat(begun, ruleSets.all().stream())
                .flatMap(RevocationLimit::limitOf)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no rule set has a time limit of revocation"));
    }

    private static Stream<TimeLimit> limitOf(RuleSet ruleSet) {
        return ruleSet.frame().timeLimits().stream().filter(limit -> limit.code().equals(CODE));
    }
}
