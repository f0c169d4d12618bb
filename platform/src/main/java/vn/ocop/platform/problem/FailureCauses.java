package vn.ocop.platform.problem;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A failure and its causes, outermost first; what the database says arrives wrapped at commit. */
record FailureCauses(Throwable failure) implements Iterable<Throwable> {

    <T extends Throwable> Optional<T> first(Class<T> type) {
        return stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    Stream<Throwable> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<Throwable> iterator() {
        return new Iterator<>() {
            private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            private @Nullable Throwable next = failure;

            @Override
            public boolean hasNext() {
                return next != null && !seen.contains(next);
            }

            @Override
            public Throwable next() {
                var current = next;
                if (current == null || !seen.add(current)) {
                    throw new NoSuchElementException();
                }
                next = current.getCause();
                return current;
            }
        };
    }
}
