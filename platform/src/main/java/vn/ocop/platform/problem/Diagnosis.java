package vn.ocop.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.handler.HttpException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jose4j.lang.UnresolvableKeyException;
import vn.ocop.platform.language.Text;

/** Finds out what a failure, of whatever layer, means to the caller. */
@Singleton
public class Diagnosis {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DatabaseFaults database;

    Diagnosis(DatabaseFaults database) {
        this.database = database;
    }

    /** The refusal that the caller is told; {@link Problems#INTERNAL_ERROR} when nobody knows. */
    public Refusal refusalOf(Throwable failure) {
        var causes = new FailureCauses(failure);
        return causes.first(Refusal.class)
                .or(() -> ofLibrary(failure, causes))
                .or(() -> causes.first(ConstraintViolationException.class).map(BeanFaults::refusal))
                .or(() -> database.refusalOf(causes))
                .or(() -> ofJson(failure))
                .or(() -> ofStatus(failure))
                .map(Diagnosis::withPause)
                .orElseGet(() -> Refusal.of(Problems.INTERNAL_ERROR));
    }

    private static Refusal withPause(Refusal refusal) {
        return refusal.type().status() == 503 && refusal.retryAfter() == null
                ? refusal.retryAfter(PAUSE)
                : refusal;
    }

    private static Optional<Refusal> ofLibrary(Throwable failure, FailureCauses causes) {
        return switch (failure) {
            case AuthenticationFailedException _, AuthenticationCompletionException _ ->
                    Optional.of(
                            Refusal.of(
                                    isKeysAway(causes)
                                            ? Problems.UNAVAILABLE
                                            : Problems.TOKEN_INVALID));
            case UnauthorizedException _ -> Optional.of(Refusal.of(Problems.TOKEN_MISSING));
            case ForbiddenException _ -> Optional.of(Refusal.of(Problems.FORBIDDEN));
            // Thrown as it is by what reads the request; our own files' faults arrive wrapped.
            case IOException _ -> Optional.of(Refusal.of(HttpProblems.MALFORMED_REQUEST));
            case RejectedExecutionException _ -> Optional.of(Refusal.of(Problems.UNAVAILABLE));
            case RuntimeException _ when isOfForms(failure) ->
                    Optional.of(Refusal.of(HttpProblems.MALFORMED_REQUEST));
            default -> Optional.empty();
        };
    }

    /** The issuer's keys cannot be fetched, which says nothing about the token. */
    private static boolean isKeysAway(FailureCauses causes) {
        return causes.first(UnresolvableKeyException.class)
                .map(FailureCauses::new)
                .flatMap(inner -> inner.first(IOException.class))
                .isPresent();
    }

    /** What collects the parts of a form says only in this way that there are too many. */
    private static boolean isOfForms(Throwable failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals(FormData.class.getName());
    }

    private static Optional<Refusal> ofJson(Throwable failure) {
        var cause = failure instanceof WebApplicationException ? failure.getCause() : failure;
        return switch (cause) {
            case MismatchedInputException mismatch -> Optional.of(unbindable(mismatch));
            case JsonMappingException mapping when cause != failure ->
                    Optional.of(unbindable(mapping));
            case JsonProcessingException _ when cause != failure ->
                    Optional.of(Refusal.of(HttpProblems.MALFORMED_REQUEST));
            case null, default -> Optional.empty();
        };
    }

    private static Refusal unbindable(JsonMappingException mapping) {
        var pointer = new StringBuilder();
        for (var step : mapping.getPath()) {
            var name = step.getFieldName();
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : name);
        }
        var message = Text.of("Giá trị không hợp lệ", "The value is not valid");
        return Refusal.of(
                Problems.INVALID_REQUEST, List.of(Fault.at(pointer.toString(), "value", message)));
    }

    private static Optional<Refusal> ofStatus(Throwable failure) {
        return switch (failure) {
            case WebApplicationException web ->
                    Optional.of(Refusal.of(HttpProblems.ofStatus(web.getResponse().getStatus())));
            case HttpException http ->
                    Optional.of(Refusal.of(HttpProblems.ofStatus(http.getStatusCode())));
            default -> Optional.empty();
        };
    }
}
