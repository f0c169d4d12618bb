package vn.ocop.platform.codelist;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All code lists of this service by name; two lists of one name are a mistake of the build. */
@Startup
@Singleton
class CodeListRegister {
    private final List<CodeLists> sources;

    CodeListRegister(@All List<CodeLists> sources) {
        this.sources = sources;
        byName();
    }

    /** Put together anew for every question: some words follow the law in force on the day. */
    private SortedMap<String, CodeList> byName() {
        var lists = new TreeMap<String, CodeList>();
        for (var source : sources) {
            for (var list : source.lists()) {
                var other = lists.putIfAbsent(list.name(), list);
                if (other != null && !other.equals(list)) {
                    throw new IllegalStateException("Two code lists named " + list.name());
                }
            }
        }
        return lists;
    }

    List<CodeList> all() {
        return List.copyOf(byName().values());
    }

    Optional<CodeList> find(String name) {
        return Optional.ofNullable(byName().get(name));
    }
}
