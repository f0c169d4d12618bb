package vn.ocop.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class DiagnosisTest {
    private static final ProblemType TAKEN =
            ProblemType.of("taken", 409, "Đã có", "Taken", "Đã có.", "Taken.");

    private static final Diagnosis DIAGNOSIS =
            new Diagnosis(new DatabaseFaults(List.of(() -> Map.of("ex_note_days", TAKEN))));

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NotFoundException(), Problems.NOT_FOUND),
                Arguments.of(new NotAllowedException("GET"), HttpProblems.METHOD_NOT_ALLOWED),
                Arguments.of(new UnauthorizedException(), Problems.TOKEN_MISSING),
                Arguments.of(new ForbiddenException(), Problems.FORBIDDEN),
                Arguments.of(new AuthenticationFailedException("bad"), Problems.TOKEN_INVALID),
                Arguments.of(keysAway(), Problems.UNAVAILABLE),
                Arguments.of(keyUnknown(), Problems.TOKEN_INVALID),
                Arguments.of(new OptimisticLockException(), WriteProblems.STALE),
                Arguments.of(atCommit(new SQLException("", "40P01")), WriteProblems.STALE),
                Arguments.of(atCommit(new SQLException("", "55P03")), WriteProblems.STALE),
                Arguments.of(atCommit(new SQLException("", "08006")), Problems.UNAVAILABLE),
                Arguments.of(atCommit(new SQLException("", "57P01")), Problems.UNAVAILABLE),
                Arguments.of(new SQLException("no connection in time"), Problems.UNAVAILABLE),
                Arguments.of(atCommit(violated("ex_note_days")), TAKEN),
                Arguments.of(atCommit(violated("ux_other")), Problems.INTERNAL_ERROR),
                Arguments.of(new IllegalStateException("secret"), Problems.INTERNAL_ERROR),
                Arguments.of(new IllegalStateException(Refusal.of(TAKEN)), TAKEN));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_told_as_what_it_means_to_the_caller(Throwable failure, ProblemType type) {
        assertThat(DIAGNOSIS.refusalOf(failure).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whoever_may_try_again_is_told_when(Throwable failure, ProblemType type) {
        assertThat(DIAGNOSIS.refusalOf(failure).retryAfterSeconds() != null)
                .isEqualTo(type.status() == 503);
    }

    private static Throwable keysAway() {
        var cause = new UnresolvableKeyException("keys", new ConnectException("refused"));
        return new AuthenticationFailedException(new IllegalStateException(cause));
    }

    private static Throwable keyUnknown() {
        return new AuthenticationFailedException(new UnresolvableKeyException("no such key"));
    }

    private static Throwable atCommit(SQLException cause) {
        var rollback = new RollbackException();
        rollback.initCause(new IllegalStateException(cause));
        return new IllegalStateException(rollback);
    }

    /** As the server sends it: fields with a letter each, ended by a zero. */
    private static SQLException violated(String constraint) {
        return new PSQLException(
                new ServerErrorMessage("SERROR\0C23P01\0Mviolates\0n" + constraint + "\0"));
    }
}
