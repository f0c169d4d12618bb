package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemType;
import vn.ocop.platform.problem.WriteProblems;

/** Two at once: the one who comes second is told so. */
@ApplicationScoped
class EditionConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ux_rule_set_edition_number", EditionProblems.EXISTS,
                "pk_rule_set_wording", WriteProblems.STALE);
    }
}
