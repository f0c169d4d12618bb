package vn.ocop.platform.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.UnitRef;
import vn.ocop.platform.unit.Units;

/**
 * Reads the token's {@code areas}. A bare code, an unknown unit or a unit of the old map makes the
 * whole token invalid (401): a code such as 82 names different provinces on the two maps, so
 * guessing could open the wrong one.
 */
@ApplicationScoped
class AreaCheck implements SecurityIdentityAugmentor {

    static final String AREAS = "ocop.areas";

    private final Units units;

    AreaCheck(Units units) {
        this.units = units;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        try {
            return Uni.createFrom()
                    .item(
                            QuarkusSecurityIdentity.builder(identity)
                                    .addAttribute(AREAS, areas(token))
                                    .build());
        } catch (IllegalArgumentException e) {
            return Uni.createFrom()
                    .failure(new AuthenticationFailedException("areas of the token are not valid"));
        }
    }

    private List<AreaPath> areas(JsonWebToken token) {
        var areas = new ArrayList<AreaPath>();
        if (token.getClaim("areas") instanceof Collection<?> texts) {
            for (var text : texts) {
                areas.addAll(
                        areasOf(
                                text instanceof JsonString json
                                        ? json.getString()
                                        : String.valueOf(text)));
            }
        }
        return List.copyOf(areas);
    }

    private List<AreaPath> areasOf(String text) {
        var ref = UnitRef.parse(text);
        if (!ref.isOnTodaysMap()) {
            throw new IllegalArgumentException("areas of a token are on today's map");
        }
        return units.areas(ref);
    }
}
