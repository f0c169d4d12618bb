package vn.ocop.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Lets every failure inside the resource layer end as a problem. The types are named one by one
 * because the framework has its own answers for them, which a mapper of a supertype does not
 * replace.
 */
public class ProblemMapper {
    private final ProblemAnswers answers;

    ProblemMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper({
        Refusal.class,
        WebApplicationException.class,
        MismatchedInputException.class,
        ValidationException.class,
        ResteasyReactiveViolationException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        Throwable.class
    })
    public Response problem(Throwable failure, HttpServerRequest request) {
        return answers.of(failure, request);
    }
}
