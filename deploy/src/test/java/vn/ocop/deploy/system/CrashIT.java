package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.ocop.deploy.kafka.SmallDisk;

/**
 * Every process is struck in the middle of writes; afterwards all agrees. The outages take minutes
 * and run with {@code -Docop.long=true}.
 */
@SystemTest
class CrashIT {
    private static final long SEED = 19;
    private static final int BLOWS = 8;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final OneStack.Running running;

    CrashIT(OneStack.Running running) {
        this.running = running;
    }

    @Test
    void nothing_is_lost_doubled_or_invented_when_every_process_is_killed_or_frozen() {
        var report =
                new CrashRun(running.stack(), running.out(), "Sự cố")
                        .of(Blow.schedule(SEED, BLOWS), LONGEST, null);

        running.out().say("Crash runs, seed " + SEED + ": " + report);
        assertThat(report.struck()).isEqualTo(BLOWS);
    }

    @Test
    @EnabledIfSystemProperty(named = "ocop.long", matches = "true")
    void writes_go_on_without_the_broker_and_everything_arrives_when_it_is_back() {
        var report =
                new CrashRun(running.stack(), running.out(), "Mất kênh")
                        .of(Scenario.BROKER_AWAY, Duration.ofSeconds(5), null);

        running.out().say("Broker away: " + report);
        assertThat(report.acknowledged()).isPositive();
    }

    @Test
    @EnabledIfSystemProperty(named = "ocop.long", matches = "true")
    void writes_go_on_while_the_disk_of_the_broker_is_full_and_everything_arrives_with_room() {
        assumeThat(SmallDisk.isPossible()).as("a small disk for an ordinary user").isTrue();
        var report =
                new CrashRun(running.stack(), running.out(), "Đầy đĩa")
                        .of(Scenario.BROKER_DISK_FULL, Duration.ofSeconds(5), null);

        running.out().say("Disk of the broker full: " + report);
        assertThat(report.acknowledged()).isPositive();
    }

    @Test
    @EnabledIfSystemProperty(named = "ocop.long", matches = "true")
    void without_the_database_services_say_when_to_come_again_and_recover_by_themselves() {
        var report =
                new CrashRun(running.stack(), running.out(), "Mất dữ liệu")
                        .of(Scenario.DATABASE_AWAY, Duration.ofSeconds(5), null);

        running.out().say("Database away: " + report);
        assertThat(report.acknowledged()).isPositive();
    }
}
