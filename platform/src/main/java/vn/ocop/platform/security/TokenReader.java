package vn.ocop.platform.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/** Reads tokens as the library does, with keys that are fetched in bounded time. */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenReader extends JWTCallerPrincipalFactory {
    private final Parser parser = new Parser();

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings)
            throws ParseException {
        var read = parser.parse(token, settings);
        var type = read.getJoseObjects().getFirst().getHeader("typ");
        return new DefaultJWTCallerPrincipal(type, read.getJwtClaims());
    }

    private static final class Parser extends DefaultJWTTokenParser {
        private volatile @Nullable BoundedKeys keys;

        /** Kept once it has been fetched; until then every token tries again. */
        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo settings)
                throws UnresolvableKeyException {
            var known = keys;
            if (known == null) {
                known = new BoundedKeys(settings);
                keys = known;
            }
            return known;
        }
    }
}
