package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.audit.AuditPlan;
import vn.ocop.deploy.audit.AuditReport;
import vn.ocop.deploy.records.Records;
import vn.ocop.deploy.stack.Service;

/**
 * The audit trails of a running stack, verified from outside. Run with {@code -Docop.planted=audit}
 * it has to fail.
 */
@SystemTest
class AuditChainIT {

    private static final boolean ALTERED = "audit".equals(System.getProperty("ocop.planted"));

    private final OneStack.Running running;
    private final Writes writes;

    AuditChainIT(OneStack.Running running) {
        this.running = running;
        this.writes = new Writes(running.api(), "Niêm phong");
    }

    @Test
    void every_chain_is_whole_and_seals_follow_within_seconds() throws SQLException {
        var before = lastPositions();
        Records.made(running.api());
        awaitSealed();
        if (ALTERED) {
            alter(entry(), "'altered'");
        }

        var reports = verified();

        reports.forEach(it -> it.lines().forEach(running.out()::say));
        for (var service : Service.values()) {
            running.out()
                    .say(
                            "sealed after (ms), %s: %s"
                                    .formatted(service.id(), delays(service, before.get(service))));
        }
        assertThat(reports).hasSize(Service.values().length).allMatch(AuditReport::isWhole);
        assertThat(reports).allSatisfy(it -> assertThat(it.verdict().verified()).isPositive());
    }

    @Test
    void an_entry_altered_behind_the_services_back_is_named() throws SQLException {
        writes.product().send().expect(201);
        awaitSealed();
        var entry = entry();
        var actor = text("select quote_literal(actor) from audit_entry where id = '" + entry + "'");
        alter(entry, "'somebody else'");
        try {
            var broken = verified().stream().filter(it -> !it.isWhole()).toList();
            assertThat(broken).hasSize(1);
            assertThat(broken.getFirst().module()).isEqualTo("product-service");
            assertThat(broken.getFirst().verdict().fault()).contains(entry, "was altered");
        } finally {
            alter(entry, actor);
        }
        assertThat(verified()).allMatch(AuditReport::isWhole);
    }

    private List<AuditReport> verified() {
        return AuditPlan.ofLocalStack(
                        running.stack().folder().environments(), List.of(Service.values()))
                .reports();
    }

    private void awaitSealed() {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                Arrays.stream(Service.values())
                                        .allMatch(
                                                it ->
                                                        running.databases()
                                                                        .count(
                                                                                it,
                                                                                "select count(*) from audit_unsealed")
                                                                == 0));
    }

    private Map<Service, Long> lastPositions() {
        return Arrays.stream(Service.values())
                .collect(
                        Collectors.toMap(
                                service -> service,
                                service ->
                                        running.databases()
                                                .count(
                                                        service,
                                                        "select coalesce(max(position), 0) from audit_seal")));
    }

    /** Of what this test wrote: others move the clock that entries are dated by. */
    private String delays(Service service, long after) {
        return running.databases()
                .texts(
                        service,
                        """
                        select 'median ' || round(percentile_cont(0.5) within group (order by d))
                               || ', 99th percentile ' || round(percentile_cont(0.99) within group (order by d))
                          from (select extract(epoch from s.sealed_at - e.at) * 1000 as d
                                  from audit_seal s join audit_entry e on e.id = s.entry_id
                                 where s.position > %d) as delays"""
                                .formatted(after))
                .getFirst();
    }

    /** One in the middle of the chain. */
    private String entry() {
        return text(
                "select entry_id from audit_seal where position = (select (max(position) + 1) / 2 from audit_seal)");
    }

    private String text(String sql) {
        return running.databases().texts(Service.PRODUCT, sql).getFirst();
    }

    /** As somebody would who has the login of the service and knows of the trigger. */
    private void alter(String entry, String actor) throws SQLException {
        try (var connection = running.databases().open(Service.PRODUCT);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table audit_entry disable trigger user");
            statement.execute(
                    "update audit_entry set actor = %s where id = '%s'".formatted(actor, entry));
            statement.execute("alter table audit_entry enable trigger user");
            connection.commit();
        }
    }
}
