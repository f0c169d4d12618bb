package vn.ocop.platform.me;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.security.Caller;

/** Tells callers what they are here, so that a frontend can offer what they may do. */
@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me", description = "The caller's roles, areas and memberships")
@PermitAll
@RunOnVirtualThread
class MeResource {
    private final Caller caller;
    private final List<Membership> memberships;

    MeResource(Caller caller, @All List<Membership> memberships) {
        this.caller = caller;
        this.memberships = memberships;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Read one's own roles, areas and memberships",
            description =
                    "Roles and areas as this service reads them out of the token, and the ids of the"
                            + " records to which the caller belongs. Without a token the lists are"
                            + " empty.")
    public MeView get() {
        return new MeView(
                caller.anonymous() ? null : caller.subject(),
                caller.roles(),
                caller.areas().stream().map(area -> area.unit().text()).toList(),
                memberships());
    }

    private Map<String, List<UUID>> memberships() {
        var ids = new TreeMap<String, List<UUID>>();
        if (!caller.anonymous()) {
            memberships.forEach(one -> ids.put(one.name(), one.of(caller.subject())));
        }
        return ids;
    }
}
