package vn.ocop.platform.event;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Why a message could not be taken in: a code for programs, with a detail for the administrator.
 */
record DeadLetterReason(Code code, String detail) {

    static final DeadLetterReason BEHIND_ANOTHER =
            new DeadLetterReason(Code.BEHIND_ANOTHER, "an earlier message of this key waits");

    /** Codes of reasons. */
    enum Code {
        UNREADABLE,
        CONSTRAINT_VIOLATED,
        FAILED,
        BEHIND_ANOTHER
    }

    /** Never what the message holds: that may be a name. */
    static DeadLetterReason of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEvent unreadable) {
                return new DeadLetterReason(Code.UNREADABLE, unreadable(unreadable));
            }
            if (cause instanceof SQLException e && isViolation(e)) {
                return new DeadLetterReason(Code.CONSTRAINT_VIOLATED, constraint(e));
            }
        }
        return new DeadLetterReason(
                Code.FAILED, "the service could not apply it; its log tells more");
    }

    private static boolean isViolation(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("23");
    }

    private static String constraint(SQLException e) {
        @Nullable String name =
                e instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                        ? postgres.getServerErrorMessage().getConstraint()
                        : null;
        return name == null ? "a rule of the database" : name;
    }

    private static String unreadable(UnreadableEvent e) {
        return e.getCause() instanceof JsonMappingException json && !json.getPath().isEmpty()
                ? e.getMessage() + " at " + path(json)
                : String.valueOf(e.getMessage());
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
