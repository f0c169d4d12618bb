package vn.ocop.deploy.stack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.ocop.deploy.identity.LocalIssuer;
import vn.ocop.deploy.kafka.BrokerPrograms;
import vn.ocop.deploy.kafka.KafkaBroker;
import vn.ocop.deploy.postgres.DatabaseLogin;
import vn.ocop.deploy.postgres.PostgresBinaries;
import vn.ocop.deploy.postgres.PostgresServer;
import vn.ocop.deploy.process.AotCaches;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.process.Trouble;

/** The processes of one stack, not yet started, with everything on disk that they need. */
record StackParts(
        StackAddresses addresses,
        LocalIssuer issuer,
        PostgresServer postgres,
        KafkaBroker broker,
        Map<Service, ManagedProcess> services,
        Instances instances) {

    static StackParts assemble(StackOptions options, StackFolder folder) {
        var caches = new AotCaches(options.workshop().resolve("aot"), options.mode().training());
        var ports = new PortPlan(options.mode().portBase());
        // Making its data folder takes each of the two some seconds, the first time.
        var broker = CompletableFuture.supplyAsync(() -> broker(options, folder, ports, caches));
        var binaries = PostgresBinaries.unpackedIn(options.workshop());
        var postgres = new PostgresServer(binaries, folder.processes(), ports.postgres());
        var addresses = new StackAddresses(ports, logins(postgres));
        var issuer = LocalIssuer.in(folder.keys());
        var instances = new Instances(options, folder, addresses, issuer, caches);
        var services = new EnumMap<Service, ManagedProcess>(Service.class);
        if (!options.mode().infraOnly()) {
            for (var service : Service.values()) {
                services.put(service, instances.first(service));
            }
        }
        return new StackParts(addresses, issuer, postgres, joined(broker), services, instances);
    }

    ManagedProcess twinOf(Service service) {
        return instances.second(service);
    }

    List<ManagedProcess> processes() {
        var all = new ArrayList<>(services.values());
        all.add(broker.process());
        all.add(postgres.process());
        return all;
    }

    static ServiceEnvironment environment(
            Service service, StackFolder folder, StackAddresses addresses, LocalIssuer issuer) {
        var data = folder.data().resolve(service.id());
        return ServiceEnvironment.of(service, addresses, issuer.keySet(), data)
                .withFieldKeys(service, folder.keys())
                .withCredentialKeys(service, folder.keys());
    }

    private static KafkaBroker broker(
            StackOptions options, StackFolder folder, PortPlan ports, AotCaches caches) {
        var programs = BrokerPrograms.besides(options.root().resolve("deploy/target/deploy.jar"));
        return new KafkaBroker(programs, folder.processes(), ports.broker(), caches);
    }

    private static Map<Service, DatabaseLogin> logins(PostgresServer postgres) {
        var logins = new EnumMap<Service, DatabaseLogin>(Service.class);
        for (var service : Service.values()) {
            logins.put(service, postgres.login(service.id()));
        }
        return logins;
    }

    private static KafkaBroker joined(CompletableFuture<KafkaBroker> broker) {
        try {
            return broker.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Trouble trouble) {
                throw trouble;
            }
            throw e;
        }
    }
}
