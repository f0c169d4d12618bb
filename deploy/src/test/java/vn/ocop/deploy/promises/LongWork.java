package vn.ocop.deploy.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Work that goes on after its answer: one job that is left alone, and one that is given up. */
final class LongWork {
    private static final Set<String> OVER =
            Set.of("SUCCEEDED", "PARTLY_SUCCEEDED", "FAILED", "CANCELLED");
    private static final int ACCEPTED = 202;
    private static final int UNDER_WAY = 409;

    private final Trial trial;

    LongWork(Trial trial) {
        this.trial = trial;
    }

    void check(Operation operation) {
        begin(operation).ifPresent(job -> left(operation, job));
        begin(operation).ifPresent(job -> givenUp(operation, job));
    }

    /** A job of its own; none while another that stands alone is under way. */
    private Optional<Begun> begin(Operation operation) {
        var caller = trial.visitors().granted(operation);
        var ask = trial.to(operation, operation.path()).by(caller);
        var reply =
                trial.send(operation, ask.with("Idempotency-Key", UUID.randomUUID().toString()));
        if (reply.status() == UNDER_WAY) {
            return Optional.empty();
        }
        var address = reply.header("Location");
        var job = address.isEmpty() ? reply.status(0) : read(operation, address, caller);
        var complaints = new ArrayList<>(Judging.status(reply, ACCEPTED));
        complaints.addAll(Judging.status(job, 200));
        Judging.expect(
                complaints,
                address.endsWith("/" + job.json().path("id").asText("none")),
                "Location " + address + " is not of the job");
        trial.hold(Promise.JOB, operation, complaints);
        return complaints.isEmpty()
                ? Optional.of(new Begun(address, caller, reply))
                : Optional.empty();
    }

    private record Begun(String address, String caller, Reply reply) {}

    private Reply read(Operation operation, String address, String caller) {
        return trial.send(Ask.of(operation.service(), "GET", address).by(caller));
    }

    /** The stream is read to its end, which is that of the job. */
    private void left(Operation operation, Begun job) {
        var told = read(operation, job.address() + "/progress", job.caller());
        var end = read(operation, job.address(), job.caller());
        trial.hold(Promise.JOB_PROGRESS, operation, progress(told, end));
        var refused = cancel(operation, job, end.header("ETag"));
        var complaints = new ArrayList<>(Judging.status(refused, UNDER_WAY));
        Judging.expect(
                complaints,
                !end.json().at("/actions/0/allowed").asBoolean(true),
                "may be given up although it is over: " + end.text());
        trial.hold(Promise.JOB_OVER, operation, complaints);
    }

    static List<String> progress(Reply told, Reply end) {
        var complaints = new ArrayList<>(Judging.status(told, 200));
        Judging.expect(
                complaints,
                told.header("Content-Type").startsWith("text/event-stream"),
                "Content-Type " + told.header("Content-Type"));
        var state = end.json().path("state").asText();
        var last = told.text().substring(Math.max(0, told.text().lastIndexOf("event: ")));
        Judging.expect(
                complaints,
                OVER.contains(state)
                        && last.startsWith("event: end\ndata: ")
                        && last.contains("\"state\":\"" + state + "\""),
                "the job is " + state + ", its stream ends with " + last);
        return complaints;
    }

    /** What a worker has already finished may be refused; then nothing is to be seen. */
    private void givenUp(Operation operation, Begun job) {
        var answer = cancel(operation, job, job.reply().header("ETag"));
        if (answer.status() != 200) {
            return;
        }
        var complaints = new ArrayList<String>();
        Judging.expect(
                complaints,
                answer.json().has("cancellationRequestedAt"),
                "no cancellationRequestedAt: " + answer.text());
        if (answer.json().path("state").asText().equals("CANCELLED")) {
            var told = read(operation, job.address() + "/progress", job.caller());
            var end = read(operation, job.address(), job.caller());
            complaints.addAll(progress(told, end));
            Judging.expect(
                    complaints,
                    end.json().path("state").asText().equals("CANCELLED"),
                    "is " + end.json().path("state"));
        }
        trial.hold(Promise.JOB_CANCELLED, operation, complaints);
    }

    private Reply cancel(Operation operation, Begun job, String tag) {
        var address = job.address() + "/cancellation";
        return trial.send(
                Ask.of(operation.service(), "POST", address)
                        .by(job.caller())
                        .with("If-Match", tag.isEmpty() ? "*" : tag));
    }
}
