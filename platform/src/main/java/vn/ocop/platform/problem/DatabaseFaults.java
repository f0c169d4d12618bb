package vn.ocop.platform.problem;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.postgresql.util.PSQLException;

/** Reads what the database refused, by the name of the constraint or the class of the state. */
@Singleton
class DatabaseFaults {

    /** Deadlock, failed serialisation, lock not available: another request was first. */
    private static final Set<String> LOST_LOCK = Set.of("40001", "40P01", "55P03");

    /** Connection, resources, operator intervention, system: the database is away. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    private final Map<String, ProblemType> byConstraint = new HashMap<>();

    DatabaseFaults(@All List<ConstraintProblems> known) {
        known.forEach(one -> byConstraint.putAll(one.byConstraint()));
    }

    Optional<Refusal> refusalOf(FailureCauses causes) {
        if (causes.stream().anyMatch(DatabaseFaults::isLostLock)) {
            return Optional.of(Refusal.of(WriteProblems.STALE));
        }
        return causes.first(SQLException.class).flatMap(this::refusalOf);
    }

    private Optional<Refusal> refusalOf(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            // The pool's own failures, as no connection in time, carry no state.
            return Optional.of(Refusal.of(Problems.UNAVAILABLE));
        }
        if (LOST_LOCK.contains(state)) {
            return Optional.of(Refusal.of(WriteProblems.STALE));
        }
        if (AWAY.contains(state.substring(0, 2))) {
            return Optional.of(Refusal.of(Problems.UNAVAILABLE));
        }
        return constraintOf(failure).map(byConstraint::get).map(Refusal::of);
    }

    private static Optional<String> constraintOf(SQLException failure) {
        // Hibernate finds no name for exclusion constraints, the server's own message has it.
        return failure instanceof PSQLException postgres
                ? Optional.ofNullable(postgres.getServerErrorMessage())
                        .map(message -> message.getConstraint())
                : Optional.empty();
    }

    private static boolean isLostLock(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause instanceof StaleStateException;
    }
}
