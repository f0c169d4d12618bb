package vn.ocop.deploy.promises;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What a request must look like, whatever the operation does. */
final class Shape {
    private static final String PARAMETER = "parameter";
    private static final String POINTER = "pointer";
    private static final String UNKNOWN = "khong-co";
    private static final String UNKNOWN_TOO = "cung-khong-co";

    private final Trial trial;

    Shape(Trial trial) {
        this.trial = trial;
    }

    void check(Operation operation) {
        var right = trial.wellFormed(operation);
        unknownParameter(operation, right);
        operation.query("limit").ifPresent(_ -> limit(operation, right));
        operation.query("cursor").ifPresent(_ -> cursor(operation, right));
        codes(operation, right);
        media(operation, right);
        if (operation.jsonType().isPresent()) {
            body(operation, right);
        }
        key(operation, right);
        method(operation, right);
    }

    private void unknownParameter(Operation operation, Ask right) {
        var reply = trial.send(operation, right.query(UNKNOWN, "1"));
        trial.hold(Promise.UNKNOWN_PARAMETER, operation, Judging.fault(reply, PARAMETER, UNKNOWN));
        var twice = trial.send(operation, right.query(UNKNOWN, "1").query(UNKNOWN_TOO, "2"));
        both(operation, twice, PARAMETER, UNKNOWN, UNKNOWN_TOO);
    }

    private void both(Operation operation, Reply reply, String place, String one, String other) {
        var complaints = new ArrayList<>(Judging.fault(reply, place, one));
        complaints.addAll(Judging.fault(reply, place, other));
        trial.hold(Promise.ALL_FAULTS, operation, complaints);
    }

    private void limit(Operation operation, Ask right) {
        for (var wrong : List.of("0", "201", "x", "-1")) {
            var reply = trial.send(operation, right.query("limit", wrong));
            trial.hold(Promise.LIMIT, operation, Judging.fault(reply, PARAMETER, "limit"));
        }
        var reply = trial.send(operation, right.query("limit", "0").query(UNKNOWN, "1"));
        both(operation, reply, PARAMETER, "limit", UNKNOWN);
    }

    /** On a list that can be read: the place in it is looked for after the record. */
    private void cursor(Operation operation, Ask right) {
        var ask = trial.reading(operation).map(Trial.Reading::ask).orElse(right);
        for (var wrong : List.of("khong-phai", "WyJhIl0", "%%%")) {
            var reply = trial.send(operation, ask.query("cursor", wrong));
            trial.hold(Promise.CURSOR, operation, Judging.fault(reply, PARAMETER, "cursor"));
        }
    }

    private void codes(Operation operation, Ask right) {
        for (var parameter : operation.parameters("query")) {
            var none = Parameter.noValue();
            if (parameter.refuses(none) && !right.path().contains(parameter.name() + "=")) {
                var reply = trial.send(operation, right.query(parameter.name(), none));
                trial.hold(
                        Promise.CODES,
                        operation,
                        Judging.fault(reply, PARAMETER, parameter.name()));
            }
        }
    }

    private void media(Operation operation, Ask right) {
        var accept = trial.send(operation, right.with("Accept", "application/x-khong-co"));
        trial.hold(Promise.ACCEPT, operation, Judging.status(accept, 406));
        if (operation.takesBody()) {
            var reply = trial.send(operation, right.body("text/csv", "a,b"));
            trial.hold(Promise.CONTENT_TYPE, operation, Judging.status(reply, 415));
        }
    }

    private void body(Operation operation, Ask right) {
        var type = operation.jsonType().orElseThrow();
        if (operation.needsBody()) {
            var reply = trial.send(operation, right.body(type, ""));
            trial.hold(Promise.EMPTY_BODY, operation, Judging.fault(reply, POINTER, ""));
        }
        for (var broken : List.of("{", "[1", "{\"a\": 1} {}", "khong")) {
            var reply = trial.send(operation, right.body(type, broken));
            trial.hold(Promise.BROKEN_JSON, operation, Judging.fault(reply, POINTER, ""));
        }
        if (operation.example().orElse(null) instanceof ObjectNode example) {
            var one = example.deepCopy().put(UNKNOWN, 1);
            var reply = trial.send(operation, right.json(type, one));
            trial.hold(
                    Promise.UNKNOWN_FIELD, operation, Judging.fault(reply, POINTER, "/" + UNKNOWN));
            var two = trial.send(operation, right.json(type, one.deepCopy().put(UNKNOWN_TOO, 2)));
            both(operation, two, POINTER, "/" + UNKNOWN, "/" + UNKNOWN_TOO);
            var both = trial.send(operation, right.json(type, one).query(UNKNOWN, "1"));
            var complaints = new ArrayList<>(Judging.fault(both, POINTER, "/" + UNKNOWN));
            complaints.addAll(Judging.fault(both, PARAMETER, UNKNOWN));
            trial.hold(Promise.ALL_FAULTS, operation, complaints);
        }
    }

    private void key(Operation operation, Ask right) {
        if (operation.takes("Idempotency-Key")
                && !operation.bodyTypes().contains("multipart/form-data")) {
            var reply = trial.send(operation, right.with("Idempotency-Key", "two words"));
            trial.hold(
                    Promise.KEY_FORM, operation, Judging.fault(reply, "header", "Idempotency-Key"));
        }
        trial.hold(Promise.KEY_LISTED, operation, keyListed(operation));
    }

    /** What may break a rule of the programme changes something. */
    static List<String> keyListed(Operation operation) {
        return Judging.expect(
                !operation.method().equals("POST")
                        || operation.isOpen()
                        || !operation.declares(422)
                        || operation.takes("Idempotency-Key"),
                "no Idempotency-Key");
    }

    private void method(Operation operation, Ask right) {
        var other = operation.unknownMethod();
        var reply = trial.send(operation, right.method(other));
        var complaints = new ArrayList<>(Judging.status(reply, 405));
        complaints.addAll(Judging.names(reply, "Allow", List.of(operation.method())));
        trial.hold(Promise.METHOD, operation, complaints);
    }
}
