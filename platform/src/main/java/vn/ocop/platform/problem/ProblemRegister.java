package vn.ocop.platform.problem;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All problem types of this service by slug; two types of one slug are a mistake of the build. */
@Startup
@Singleton
class ProblemRegister {
    private final SortedMap<String, ProblemType> types = new TreeMap<>();

    ProblemRegister(@All List<ProblemCatalogue> catalogues) {
        for (var catalogue : catalogues) {
            for (var type : catalogue.types()) {
                var other = types.putIfAbsent(type.slug(), type);
                if (other != null && !other.equals(type)) {
                    throw new IllegalStateException("Two problem types named " + type.slug());
                }
            }
        }
    }

    List<ProblemType> all() {
        return List.copyOf(types.values());
    }

    Optional<ProblemType> find(String slug) {
        return Optional.ofNullable(types.get(slug));
    }
}
