package vn.ocop.evaluation.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;

/**
 * What a producer's people may do: act for their own producer, as an evaluation officer of the area
 * may who writes down what the producer said.
 */
@ApplicationScoped
public class Applicants {

    private final Caller caller;
    private final Officers officers;
    private final Registry registry;

    Applicants(Caller caller, Officers officers, Registry registry) {
        this.caller = caller;
        this.officers = officers;
        this.registry = registry;
    }

    /** Whether the caller acts for this producer. */
    public boolean manage(@Nullable UUID producerId) {
        return producerId != null
                && caller.has(Roles.PRODUCER)
                && registry.producer(producerId)
                        .filter(producer -> producer.isManagedBy(caller.subject()))
                        .isPresent();
    }

    /** Ids of the producers for which the caller acts. */
    public List<UUID> managed() {
        return caller.has(Roles.PRODUCER) ? registry.managedBy(caller.subject()) : List.of();
    }

    /** Whether the caller may apply for this producer, on a record of this area. */
    public boolean apply(String areaPath, @Nullable UUID producerId) {
        return officers.handle(areaPath) || manage(producerId);
    }

    /** Others learn nothing, not even that the record exists. */
    public void mustRead(String areaPath, UUID producerId) {
        if (!officers.read(areaPath) && !manage(producerId)) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
    }
}
