package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemType;

/** Constraints of the database that a request may run into. */
@ApplicationScoped
class ProducerConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_producer_restricted_lookup", ProducerProblems.TAX_CODE_ON_FILE);
    }
}
