package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.stack.Service;

/**
 * How long it takes from the commit of a certificate until the three other services show it. The
 * clock starts before the commit, at the time of its event, and stops when the copy can be read; so
 * the figures are rather too high than too low.
 */
@SystemTest
class PropagationIT {
    private static final int WARM_UP = 20;
    private static final int CERTIFICATES = 100;
    private static final Duration BOUND = Duration.ofSeconds(2);
    private static final double P99 = 0.99;

    private static final Map<Service, String> SEEN =
            Map.of(
                    Service.PRODUCT, "select 1 from standing where id = ?",
                    Service.PROMOTION, "select 1 from certificate_copy where id = ?",
                    Service.REPORTING, "select 1 from fact where subject = ?");

    private final OneStack.Running running;

    PropagationIT(OneStack.Running running) {
        this.running = running;
    }

    @Test
    void a_certificate_is_known_everywhere_soon_after_its_commit() throws SQLException {
        var writes = new Writes(running.api(), "Lan tỏa");
        var times = new ArrayList<Duration>();
        try (var product = running.databases().open(Service.PRODUCT);
                var promotion = running.databases().open(Service.PROMOTION);
                var reporting = running.databases().open(Service.REPORTING)) {
            var copies =
                    Map.of(
                            Service.PRODUCT, product,
                            Service.PROMOTION, promotion,
                            Service.REPORTING, reporting);
            for (int i = 0; i < WARM_UP + CERTIFICATES; i++) {
                var certificate = UUID.fromString(writes.certificate().id());
                var committed = committed(certificate);
                var seen = lastOf(copies, certificate);
                times.add(Duration.between(committed, seen));
            }
        }
        var measured = new ArrayList<>(times.subList(WARM_UP, times.size()));
        Collections.sort(measured);
        tell(measured);
        assertThat(at(measured, P99)).isLessThan(BOUND);
    }

    private Instant committed(UUID certificate) {
        return running.databases()
                .rows(
                        Service.EVALUATION,
                        "select occurred_at from outbox where topic = 'ocop.certificate' and key ="
                                + " '"
                                + certificate
                                + "'",
                        row -> row.getTimestamp(1).toInstant())
                .getFirst();
    }

    private static Instant lastOf(Map<Service, Connection> copies, UUID certificate) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            for (var copy : copies.entrySet()) {
                                if (!isSeen(
                                        copy.getValue(), SEEN.get(copy.getKey()), certificate)) {
                                    return false;
                                }
                            }
                            return true;
                        });
        return Instant.now(Clock.systemUTC());
    }

    private static boolean isSeen(Connection copy, String sql, UUID certificate)
            throws SQLException {
        try (var statement = copy.prepareStatement(sql)) {
            statement.setObject(1, certificate);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private void tell(List<Duration> sorted) {
        running.out()
                .say(
                        "Certificate to three copies, %d times: median %d ms, p99 %d ms, longest %d ms"
                                .formatted(
                                        sorted.size(),
                                        at(sorted, 0.5).toMillis(),
                                        at(sorted, P99).toMillis(),
                                        sorted.getLast().toMillis()));
    }

    private static Duration at(List<Duration> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
