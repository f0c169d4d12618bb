package vn.ocop.platform.problem;

import jakarta.inject.Singleton;
import java.util.List;

/** Puts the platform's own types into the catalogue. */
@Singleton
class PlatformProblems implements ProblemCatalogue {
    @Override
    public List<ProblemType> types() {
        return Problems.ALL;
    }
}
