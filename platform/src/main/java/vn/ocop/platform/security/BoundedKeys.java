package vn.ocop.platform.security;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.KeyLocationResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Key;
import java.util.List;
import org.jose4j.http.Get;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The issuer's keys, fetched in bounded time. A key that is not known is asked for at once, so that
 * a rotation is noticed with its first token; the library itself asks three times a second at most.
 */
final class BoundedKeys extends KeyLocationResolver {
    private static final int MILLIS = 1_000;

    BoundedKeys(JWTAuthContextInfo settings) throws UnresolvableKeyException {
        super(settings);
    }

    @Override
    protected Get getHttpGet() {
        var get = super.getHttpGet();
        get.setConnectTimeout(MILLIS);
        get.setReadTimeout(MILLIS);
        get.setRetries(0);
        return get;
    }

    @Override
    protected boolean forcedHttpsJwksRefresh() {
        try {
            httpsJwks.refresh();
            return true;
        } catch (JoseException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys out of reach say nothing about the token; the cause tells the two apart. */
    @Override
    public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> nesting)
            throws UnresolvableKeyException {
        try {
            return super.resolveKey(token, nesting);
        } catch (UncheckedIOException e) {
            throw new UnresolvableKeyException("The issuer's keys are out of reach", e.getCause());
        }
    }
}
