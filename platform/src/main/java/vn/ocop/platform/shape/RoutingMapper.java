package vn.ocop.platform.shape;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.openapi.Operation;
import vn.ocop.platform.openapi.Operations;
import vn.ocop.platform.problem.ProblemAnswers;

/**
 * Answers what the router refuses. It does so before it knows the caller, but 401 and 403 go before
 * 406 and 415, so the caller's right to the operation is asked for first.
 */
public class RoutingMapper {
    private final Operations operations;
    private final ProblemAnswers answers;
    private final CurrentIdentityAssociation caller;

    RoutingMapper(
            Operations operations, ProblemAnswers answers, CurrentIdentityAssociation caller) {
        this.operations = operations;
        this.answers = answers;
        this.caller = caller;
    }

    @ServerExceptionMapper(NotAllowedException.class)
    public Response method(NotAllowedException failure, HttpServerRequest request) {
        var answer = Response.fromResponse(answers.of(failure, request));
        return answer.header(
                        HttpHeaders.ALLOW, String.join(", ", operations.methods(request.path())))
                .build();
    }

    /** Where several classes share a path the router finds no operation and says so by 404. */
    @ServerExceptionMapper(NotFoundException.class)
    public Response absent(NotFoundException failure, HttpServerRequest request) {
        var methods = operations.methods(request.path());
        var isKnown = methods.contains(HttpMethod.GET) || methods.contains(HttpMethod.POST);
        return isKnown && !methods.contains(request.method().name())
                ? method(new NotAllowedException(methods.getFirst()), request)
                : answers.of(failure, request);
    }

    @ServerExceptionMapper({NotSupportedException.class, NotAcceptableException.class})
    public Uni<Response> mediaType(WebApplicationException failure, HttpServerRequest request) {
        var roles =
                operations
                        .find(request.method().name(), request.path())
                        .map(Operation.Match::operation)
                        .map(Operation::roles)
                        .orElse(null);
        if (roles == null) {
            return Uni.createFrom().item(answers.of(failure, request));
        }
        return caller.getDeferredIdentity()
                .map(identity -> refusal(identity, roles))
                .onFailure()
                .recoverWithItem(denied -> denied)
                .map(denied -> answers.of(denied == null ? failure : denied, request));
    }

    private static @Nullable Throwable refusal(SecurityIdentity identity, List<String> roles) {
        if (identity.isAnonymous()) {
            return new UnauthorizedException();
        }
        return roles.isEmpty() || roles.stream().anyMatch(identity::hasRole)
                ? null
                : new ForbiddenException();
    }
}
