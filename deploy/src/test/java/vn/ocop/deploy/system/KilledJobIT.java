package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/**
 * The process that works at a job is killed in the middle of a step. The next one takes the job up
 * where it stood, and everything is done once.
 */
@SystemTest
class KilledJobIT {
    private static final Service STRUCK = Service.EVALUATION;
    private static final int CERTIFICATES = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(50);

    /** Longer than a job is left to one who shows no life. */
    private static final Duration LEASE_OVER = Duration.ofSeconds(31);

    /** A step that has told its page waits here before it ends. */
    private static final String[] GATE = {
        """
        create function wait_at_gate() returns trigger language plpgsql as $$
        begin perform pg_advisory_xact_lock(7919); return new; end $$""",
        """
        create trigger gate before update of last_key on republication
           for each row execute function wait_at_gate()"""
    };

    private static final String[] NO_GATE = {
        "drop trigger gate on republication", "drop function wait_at_gate()"
    };
    private static final String SHUT = "select pg_advisory_lock(7919)";
    private static final String WAITING =
            "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    private final OneStack.Running running;
    private final Databases databases;
    private final Bus bus;

    KilledJobIT(OneStack.Running running) {
        this.running = running;
        this.databases = running.databases();
        this.bus = new Bus(databases);
    }

    @AfterAll
    void set_the_clock_back() {
        running.clock().back();
    }

    @Test
    void the_job_of_a_killed_process_is_taken_up_by_the_next_and_done_once() throws SQLException {
        var writes = new Writes(running.api(), "Việc dở dang");
        for (var i = 0; i < CERTIFICATES; i++) {
            writes.certificate();
        }
        bus.mustAgree();
        var epoch = epoch();

        var job = killedInTheMiddle();

        assertThat(inDatabase(job, "state || ' ' || attempt")).isEqualTo("RUNNING 1");
        assertThat(epoch()).as("the first step stays done").isEqualTo(epoch + 1);
        assertThat(told(epoch + 1)).as("the second is undone").isZero();
        running.clock().ahead(LEASE_OVER);
        running.stack().service(STRUCK).start();
        running.stack().awaitReady(STRUCK);
        await().atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> seen(job).at("/state").equals("SUCCEEDED"));

        var republished = seen(job).json().at("/figures/republished").asLong();
        assertThat(inDatabase(job, "attempt")).isEqualTo("2");
        assertThat(epoch()).isEqualTo(epoch + 1);
        assertThat(republished).isPositive().isEqualTo(told(epoch + 1)).isEqualTo(aggregates());
        bus.mustAgree();
        assertThat(new Published(running.stack().addresses().bootstrapServers()).differences())
                .isEmpty();
        running.out()
                .say(
                        "Killed job: taken up by the next process, %d aggregates told once"
                                .formatted(republished));
    }

    /** The job, of which the first step is done and the second has written but not ended. */
    private String killedInTheMiddle() throws SQLException {
        databases.execute(STRUCK, GATE);
        try (var gate = databases.open(STRUCK);
                var shut = gate.createStatement()) {
            shut.execute(SHUT);
            var job = administrator().post(STRUCK, "/v1/republications", Map.of()).expect(202).id();
            await().atMost(PATIENCE)
                    .pollInterval(POLL)
                    .until(() -> databases.count(STRUCK, WAITING) == 1);
            running.stack().service(STRUCK).kill();
            return job;
        } finally {
            databases.execute(STRUCK, NO_GATE);
        }
    }

    private Person administrator() {
        return running.api().officer("viec.do", "administrator", "VN");
    }

    private Answer seen(String job) {
        return administrator().get(STRUCK, "/v1/jobs/" + job).expect(200);
    }

    private String inDatabase(String job, String what) {
        return databases
                .texts(STRUCK, "select %s from job where id = '%s'".formatted(what, job))
                .getFirst();
    }

    private long epoch() {
        return databases.count(STRUCK, "select epoch from service_epoch");
    }

    private long told(long epoch) {
        return databases.count(STRUCK, "select count(*) from outbox where epoch = " + epoch);
    }

    private long aggregates() {
        return databases.count(
                STRUCK, "select count(*) from (select distinct topic, key from outbox) as told");
    }
}
