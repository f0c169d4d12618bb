package vn.ocop.deploy.promises;

import java.util.ArrayList;
import java.util.List;

/** What the answer to a reading carries, on records that there are. */
final class Readings {
    private final Trial trial;

    Readings(Trial trial) {
        this.trial = trial;
    }

    void check(Operation operation) {
        trial.reading(operation)
                .ifPresent(
                        found -> {
                            if (isKept(found.reply())) {
                                head(operation, found);
                            }
                            trial.hold(
                                    Promise.VARY,
                                    operation,
                                    Judging.names(found.reply(), "Vary", Judging.VARY));
                            if (operation.lists()) {
                                trial.hold(
                                        Promise.LIST_TAG,
                                        operation,
                                        Judging.absent(found.reply(), "ETag"));
                            } else if (isKept(found.reply())) {
                                tag(operation, found);
                            }
                        });
    }

    /** What nobody may keep, such as a fresh link, is another one each time. */
    private static boolean isKept(Reply reply) {
        return !reply.header("Cache-Control").contains("no-store");
    }

    private void head(Operation operation, Trial.Reading found) {
        var head = trial.send(operation, found.ask().method("HEAD"));
        trial.hold(Promise.HEAD, operation, Judging.sameButBody(found.reply(), head));
    }

    private void tag(Operation operation, Trial.Reading found) {
        trial.hold(Promise.ETAG, operation, Judging.strongTag(found.reply()));
        var tag = found.reply().header("ETag");
        for (var known : List.of(tag, "W/" + tag, "\"khac\", " + tag, "*")) {
            var again = trial.send(operation, found.ask().with("If-None-Match", known));
            trial.hold(Promise.NOT_MODIFIED, operation, Judging.notModified(again));
        }
        var other = trial.send(operation, found.ask().with("If-None-Match", "\"khac\""));
        trial.hold(Promise.NOT_MODIFIED, operation, Judging.status(other, 200));
        var english = trial.send(operation, found.ask().with("Accept-Language", "en"));
        var complaints = new ArrayList<>(Judging.status(english, 200));
        complaints.addAll(Judging.languages(found.reply(), english));
        trial.hold(Promise.LANGUAGE, operation, complaints);
    }
}
