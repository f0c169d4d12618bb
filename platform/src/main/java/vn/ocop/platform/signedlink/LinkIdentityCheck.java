package vn.ocop.platform.signedlink;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.JwtClaims;

/** Gives a link's bearer the identity of the caller who asked for it. */
@ApplicationScoped
class LinkIdentityCheck implements IdentityProvider<LinkRequest> {
    private final LinkTokens tokens;

    LinkIdentityCheck(LinkTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<LinkRequest> getRequestType() {
        return LinkRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            LinkRequest request, AuthenticationRequestContext context) {
        return tokens.open(request.token(), request.target())
                .map(rights -> Uni.createFrom().item(identity(request.token(), rights)))
                .orElseGet(
                        () ->
                                Uni.createFrom()
                                        .failure(
                                                new AuthenticationFailedException(
                                                        "the link is not valid")));
    }

    private static SecurityIdentity identity(String token, JwtClaims rights) {
        var principal = new DefaultJWTCallerPrincipal(token, rights);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRoles(principal.getGroups())
                .build();
    }
}
