package vn.ocop.deploy.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Service;

/**
 * Which databases to verify against which broker.
 *
 * @param broker where published heads are read; {@code null} leaves them out
 */
public record AuditPlan(List<AuditedDatabase> databases, @Nullable String broker) {

    /** The stack whose services' configurations lie in that folder. */
    public static AuditPlan ofLocalStack(Path environments, List<Service> services) {
        var databases = new ArrayList<AuditedDatabase>();
        Map<String, String> environment = Map.of();
        for (var service : services) {
            var file = environments.resolve(service.id() + ".env");
            if (!Files.exists(file)) {
                throw new Trouble(
                        "There is no local stack here. deploy/start starts one, or name a database with --jdbc.");
            }
            environment = AuditedDatabase.environment(file);
            databases.add(AuditedDatabase.ofEnvironment(service.module(), environment));
        }
        return new AuditPlan(databases, environment.get("KAFKA_BOOTSTRAP_SERVERS"));
    }

    public List<AuditReport> reports() {
        var heads = broker == null ? PublishedHeads.NONE : PublishedHeads.on(broker);
        return databases.stream()
                .map(it -> new AuditReport(it.module(), it.verify(heads.of(it.module()))))
                .toList();
    }
}
