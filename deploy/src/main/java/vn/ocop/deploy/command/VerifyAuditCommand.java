package vn.ocop.deploy.command;

import java.util.List;
import vn.ocop.deploy.audit.AuditPlan;
import vn.ocop.deploy.audit.AuditReport;
import vn.ocop.deploy.audit.AuditedDatabase;

/** Verifies audit trails and names the first entry of each that was altered or is missing. */
record VerifyAuditCommand(Workplace workplace) {

    /** Beside the arguments, where other processes could read it. */
    private static final String PASSWORD = "OCOP_AUDIT_PASSWORD";

    /** 0 when all chains are whole, 2 when one is not. */
    int run(List<String> words) {
        var plan = plan(new VerifyAuditArguments(words));
        var out = workplace.out();
        if (plan.broker() == null) {
            out.say("Without --broker no published heads: an end that was cut off cannot be told.");
        }
        var reports = plan.reports();
        reports.stream().flatMap(it -> it.lines().stream()).forEach(out::say);
        var entries = reports.stream().mapToLong(it -> it.verdict().verified()).sum();
        var broken = reports.stream().filter(it -> !it.isWhole()).count();
        out.say(
                "%d audit entries of %d services verified, %d broken"
                        .formatted(entries, reports.size(), broken));
        return reports.stream().allMatch(AuditReport::isWhole) ? 0 : 2;
    }

    private AuditPlan plan(VerifyAuditArguments arguments) {
        var jdbc = arguments.jdbc();
        if (jdbc == null) {
            var local =
                    AuditPlan.ofLocalStack(workplace.folder().environments(), arguments.services());
            var broker = arguments.broker();
            return broker == null ? local : new AuditPlan(local.databases(), broker);
        }
        var password = System.getenv().getOrDefault(PASSWORD, "");
        var module = arguments.services().getFirst().module();
        return new AuditPlan(
                List.of(new AuditedDatabase(module, jdbc, arguments.user(), password)),
                arguments.broker());
    }
}
