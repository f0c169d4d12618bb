package vn.ocop.platform.signedlink;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for a link where a request that reads carries no token. */
@ApplicationScoped
class LinkMechanismFilter implements HttpAuthenticationMechanism {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager manager) {
        var request = context.request();
        var link = link(context);
        return link == null
                ? Uni.createFrom().nullItem()
                : manager.authenticate(
                        new LinkRequest(link, LinkTarget.of(request.path(), request.query())));
    }

    private static @Nullable String link(RoutingContext context) {
        var request = context.request();
        return READS.contains(request.method()) && !request.headers().contains("Authorization")
                ? request.getParam(LinkTarget.PARAMETER)
                : null;
    }

    /** The challenge of those who come without anything is that of tokens. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(LinkRequest.class);
    }
}
