package vn.ocop.platform.problem;

import java.util.List;

/**
 * The problem types of a service or feature; every bean of this kind is listed at {@code
 * /problems}.
 */
public interface ProblemCatalogue {
    List<ProblemType> types();
}
