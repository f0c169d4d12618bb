package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.ocop.deploy.stack.Service;

/** A database goes back to yesterday, copies begin anew: in the end all agrees again. */
@SystemTest
class RestoreIT {
    private static final int CREATED = 201;

    private final OneStack.Running running;
    private final Databases databases;
    private final Bus bus;
    private final Writes writes;

    RestoreIT(OneStack.Running running) {
        this.running = running;
        this.databases = running.databases();
        this.bus = new Bus(databases);
        this.writes = new Writes(running.api(), "Phục hồi");
    }

    @Test
    void after_a_restore_all_copies_are_equal_to_their_owner_and_what_was_made_since_is_gone() {
        writes.certificate();
        stop(Service.PRODUCT);
        running.stack().backUp(Service.PRODUCT);
        start(Service.PRODUCT);
        var lost = writes.product().send().expect(CREATED);
        writes.producer().send().expect(CREATED);
        var since = writes.recognition().send().expect(CREATED);
        bus.mustAgree();
        assertThat(databases.texts(Service.PROMOTION, "select id from product_copy"))
                .contains(lost.id());

        stop(Service.PRODUCT);
        running.stack().restore(Service.PRODUCT);
        assertThat(bus.differences()).anyMatch(it -> it.contains(lost.id() + " is invented"));
        var report = new Republication(access(Service.PRODUCT)).run();
        start(Service.PRODUCT);

        bus.mustAgree();
        running.out().say("Restore: " + report + "; all copies agree");
        assertThat(report.erased()).isEqualTo(2);
        assertThat(report.republished()).isPositive();
        assertThat(databases.texts(Service.PROMOTION, "select id from product_copy"))
                .doesNotContain(lost.id());
        assertThat(databases.texts(Service.PRODUCT, "select id from standing"))
                .contains(since.id());
        assertThat(
                        databases.count(
                                Service.REPORTING,
                                "select count(*) from fact where erased and subject = '%s'"
                                        .formatted(lost.id())))
                .isEqualTo(1);
    }

    @Test
    @EnabledIfSystemProperty(named = "ocop.long", matches = "true")
    void copies_and_facts_rebuilt_from_the_beginning_are_equal_to_those_that_lived() {
        writes.certificate();
        bus.mustAgree();
        for (var service : Service.values()) {
            var rebuild = new CopyRebuild(access(service));
            stop(service);
            rebuild.begin();
            start(service);
            running.out().say("Copies of " + service.id() + ": " + rebuild.end());
        }
        bus.mustAgree();
    }

    @Test
    void a_planted_defect_is_found_by_the_comparison() {
        writes.certificate();
        for (var plant : Plant.values()) {
            bus.mustAgree();
            plant.in(databases);

            assertThat(bus.differences()).as(plant.toString()).isNotEmpty();

            plant.out(databases);
        }
        bus.mustAgree();
    }

    private ServiceAccess access(Service service) {
        return ServiceAccess.of(service, running.stack().folder().environments());
    }

    private void stop(Service service) {
        running.stack().service(service).stop();
    }

    private void start(Service service) {
        running.stack().service(service).start();
        running.stack().awaitReady(service);
    }
}
