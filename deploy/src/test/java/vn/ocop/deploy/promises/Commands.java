package vn.ocop.deploy.promises;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Preconditions and repeats of commands, on records that there are. */
final class Commands {
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String STALE = "\"r999999999-0000000000000000\"";
    private static final String PREFIX = "/cong";
    private static final List<Integer> SHUT = List.of(401, 403, 404);
    private static final int STATE = 409;
    private static final int FEW = 3;

    private final Trial trial;

    Commands(Trial trial) {
        this.trial = trial;
    }

    /** A command that has succeeded, sent again. */
    void repeat(Operation operation, Done done) {
        var again = trial.send(operation, done.ask());
        trial.hold(Promise.REPLAY, operation, Judging.replay(done.reply(), again));
        if (!done.reply().header("Location").isEmpty()) {
            var behind = trial.send(operation, done.ask().with("X-Forwarded-Prefix", PREFIX));
            trial.hold(
                    Promise.PREFIX,
                    operation,
                    Judging.expect(
                            behind.header("Location").startsWith(PREFIX + "/"),
                            "Location " + behind.header("Location")));
        }
        operation
                .example()
                .map(it -> done.ask().json(operation.jsonType().orElseThrow(), it))
                .filter(other -> !Arrays.equals(other.body(), done.ask().body()))
                .map(other -> trial.send(operation, other))
                .ifPresent(
                        reply ->
                                trial.hold(
                                        Promise.KEY_REUSED, operation, Judging.status(reply, 422)));
        if (operation.takes(IF_MATCH)) {
            var untagged = trial.send(operation, done.ask().without(IF_MATCH));
            trial.hold(Promise.ORDER, operation, Judging.status(untagged, done.reply().status()));
            var fresh = done.ask().with(KEY, newKey());
            precondition(operation, fresh.without(IF_MATCH));
            stateFirst(operation, done.ask());
        }
    }

    /** A change of a record that there is, by the first whom the operation lets in. */
    boolean tryOut(Operation operation) {
        for (var path : trial.places().real(operation)) {
            for (var caller : trial.visitors().candidates(operation)) {
                var ask = trial.to(operation, path).by(caller);
                if (!SHUT.contains(trial.send(operation, ask).status())) {
                    precondition(operation, ask);
                    return true;
                }
            }
        }
        return false;
    }

    /** The example of the document, sent to records that there are until somebody succeeds. */
    Optional<Done> attempt(Operation operation) {
        for (var path : trial.places().real(operation).stream().limit(FEW).toList()) {
            for (var caller : trial.visitors().candidates(operation)) {
                var ask = trial.to(operation, path).by(caller).with(KEY, newKey());
                var tagged = operation.takes(IF_MATCH) ? tagged(operation, ask, caller) : ask;
                var reply = trial.send(operation, tagged);
                if (reply.status() < 300) {
                    return Optional.of(new Done(tagged, reply));
                }
            }
        }
        return Optional.empty();
    }

    /** With the tag of the nearest resource above, where the caller may read it. */
    private Ask tagged(Operation operation, Ask ask, String caller) {
        var contract = new Contract(operation.service(), operation.root());
        var path = ask.plainPath();
        while (path.lastIndexOf('/') > 0) {
            path = path.substring(0, path.lastIndexOf('/'));
            var above = contract.of("GET", path);
            if (above.isPresent()) {
                var read = Ask.of(operation.service(), "GET", path).by(caller);
                var tag = trial.send(above.get(), read).header("ETag");
                return tag.isEmpty() ? ask : ask.with(IF_MATCH, tag);
            }
        }
        return ask;
    }

    /** What has been done forbids itself most times; if not, there is nothing to be compared. */
    private void stateFirst(Operation operation, Ask done) {
        var astray = Places.astray(done.body());
        if (Arrays.equals(astray.getBytes(StandardCharsets.UTF_8), done.body())) {
            return;
        }
        var caller = done.headers().getOrDefault("Authorization", "");
        var tagged = tagged(operation, done, caller);
        var type = done.headers().getOrDefault("Content-Type", "");
        var wrong = trial.send(operation, tagged.with(KEY, newKey()).body(type, astray));
        if (wrong.status() == STATE
                || trial.send(operation, tagged.with(KEY, newKey())).status() == STATE) {
            trial.hold(Promise.STATE_FIRST, operation, Judging.status(wrong, STATE));
        }
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private void precondition(Operation operation, Ask untagged) {
        var missing = trial.send(operation, untagged);
        trial.hold(Promise.MISSING_TAG, operation, Judging.status(missing, 428));
        for (var other : List.of(STALE, "\"khac\"", "W/" + STALE)) {
            var stale = trial.send(operation, untagged.with(IF_MATCH, other));
            trial.hold(Promise.STALE_TAG, operation, Judging.status(stale, 412));
        }
    }
}
