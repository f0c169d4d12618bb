package vn.ocop.platform.problem;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Puts the platform's own types into the catalogue. */
@Singleton
class PlatformProblems implements ProblemCatalogue {
    @Override
    public List<ProblemType> types() {
        return Stream.of(Problems.ALL, HttpProblems.ALL, WriteProblems.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
