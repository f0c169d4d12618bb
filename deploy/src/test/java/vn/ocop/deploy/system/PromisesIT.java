package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.promises.Defects;
import vn.ocop.deploy.promises.Done;
import vn.ocop.deploy.promises.Findings;
import vn.ocop.deploy.promises.Promise;
import vn.ocop.deploy.promises.Visitors;
import vn.ocop.deploy.promises.Walk;
import vn.ocop.deploy.promises.Wire;
import vn.ocop.deploy.records.Records;
import vn.ocop.deploy.stack.Service;

/** Every operation of every service keeps what is promised for all of them. */
@SystemTest
class PromisesIT {
    private static final Path ROOT = Path.of(System.getProperty("ocop.root"));

    private final OneStack.Running running;
    private Walk walk;
    private Findings findings;

    PromisesIT(OneStack.Running running) {
        this.running = running;
    }

    @BeforeAll
    void walk() {
        var addresses = running.stack().addresses();
        var tokens = running.stack().tokens();
        walk = new Walk(new Wire(addresses), new Visitors(tokens), ROOT, OneStack.ORIGIN);
        var witnessed =
                new Api(
                        addresses,
                        tokens,
                        (request, answer) -> walk.learn(Done.of(addresses, request, answer)));
        var records = Records.made(witnessed);
        walk.places().learn(Service.PRODUCT, "/p/{code}", "/p/" + records.byPath().get("p"));
        walk.places().learn(Service.PRODUCT, "/c/{code}", "/c/" + records.byPath().get("c"));
        walk.create();
        findings = walk.all();
    }

    @Test
    void every_operation_keeps_every_promise() {
        tell();
        assertThat(findings.broken()).isEmpty();
    }

    @Test
    void every_promise_is_tried() {
        assertThat(findings.tried()).containsKeys(Promise.values());
    }

    @Test
    void a_planted_defect_of_each_promise_is_reported() {
        assertThat(Defects.unnoticed(walk)).isEmpty();
    }

    private void tell() {
        var out = running.out();
        out.say(
                "Promises: %d operations, %d promises, %d checks, %d broken"
                        .formatted(
                                walk.operations().size(),
                                Promise.values().length,
                                findings.checks(),
                                findings.broken().size()));
        findings.tried()
                .forEach(
                        (promise, times) ->
                                out.say("  %6d %s".formatted(times, promise.sentence())));
        out.say("  %6d operations begin jobs".formatted(walk.beginningJobs()));
        out.say("  not read: " + walk.unread(findings));
        out.say("  not changed: " + walk.unchanged(findings));
        out.say("  not repeated: " + walk.unrepeated(findings));
        out.say(
                findings.broken().stream()
                        .map(Findings.Broken::toString)
                        .collect(Collectors.joining("\n  ", "  ", "")));
    }
}
