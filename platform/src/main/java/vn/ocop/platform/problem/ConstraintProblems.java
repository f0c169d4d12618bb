package vn.ocop.platform.problem;

import java.util.Map;

/**
 * What the violation of a database constraint means to the caller. A constraint that no bean knows
 * is a fault of the platform (500).
 */
public interface ConstraintProblems {
    /** Constraint name to problem type. */
    Map<String, ProblemType> byConstraint();
}
