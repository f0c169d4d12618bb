package vn.ocop.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.UnitLevel;

/** Who makes this request, with the roles and areas of the token. */
@RequestScoped
public class Caller {

    public static final String ANONYMOUS = "anonymous";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean anonymous() {
        return identity.isAnonymous();
    }

    /** The token's {@code sub}, or {@link #ANONYMOUS}. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : ANONYMOUS;
    }

    /**
     * The token's issuer, or an empty text; with the subject it names a person or system for good.
     */
    public String issuer() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getIssuer() != null
                ? token.getIssuer()
                : "";
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public List<String> roles() {
        return identity.getRoles().stream().sorted().toList();
    }

    public List<AreaPath> areas() {
        return identity.<List<AreaPath>>getAttribute(AreaCheck.AREAS)
                        instanceof List<AreaPath> areas
                ? areas
                : List.of();
    }

    public AreaScope scope() {
        return new AreaScope(areas());
    }

    public boolean covers(AreaPath path) {
        return scope().covers(path);
    }

    public boolean covers(String path) {
        return covers(AreaPath.parse(path));
    }

    /** Refuses with 404 what lies outside the caller's areas: its existence is not revealed. */
    public void mustCover(AreaPath path) {
        if (!covers(path)) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
    }

    public void mustCover(String path) {
        mustCover(AreaPath.parse(path));
    }

    /**
     * Whether an area of the caller is of this level or above it: the centre may do what a province
     * may, not the reverse.
     */
    public boolean actsAt(UnitLevel level) {
        return areas().stream().anyMatch(area -> area.unit().level().compareTo(level) <= 0);
    }
}
