package vn.ocop.deploy.stack;

import java.util.HashMap;
import java.util.Map;
import vn.ocop.deploy.identity.LocalIssuer;
import vn.ocop.deploy.process.AotCaches;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.process.ProcessIdentity;
import vn.ocop.deploy.process.ProcessPlan;
import vn.ocop.deploy.process.StopSignal;
import vn.ocop.deploy.process.StopTurn;

/** Makes the processes of services: one of each, and a second one where a test wants it. */
record Instances(
        StackOptions options,
        StackFolder folder,
        StackAddresses addresses,
        LocalIssuer issuer,
        AotCaches caches) {
    private static final int TWIN_ABOVE = 5;

    ManagedProcess first(Service service) {
        return process(service, service.id(), addresses.ports().of(service), Map.of());
    }

    /** Same database, same settings, a port of its own. */
    ManagedProcess second(Service service) {
        var port = addresses.ports().of(service) + TWIN_ABOVE;
        return process(
                service,
                service.id() + "-2",
                port,
                Map.of("QUARKUS_HTTP_PORT", Integer.toString(port)));
    }

    private ManagedProcess process(
            Service service, String name, int port, Map<String, String> further) {
        var environment =
                new HashMap<>(StackParts.environment(service, folder, addresses, issuer).values());
        environment.putAll(options.serviceEnvironment());
        environment.putAll(further);
        var plan =
                new ProcessPlan(
                        new ProcessIdentity(name, port, StopTurn.SERVICES),
                        ServiceProgram.of(service, options.root(), caches),
                        environment,
                        StopSignal.TERM);
        return new ManagedProcess(plan, folder.processes());
    }
}
