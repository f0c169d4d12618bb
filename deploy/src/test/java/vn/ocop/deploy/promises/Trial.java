package vn.ocop.deploy.promises;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all promises are tried with; every refusal on the way is judged as a problem too. */
final class Trial {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VIETNAMESE = "vi";
    private static final String KNOWN_ON = "knownOn";
    private static final String YESTERDAY =
            LocalDate.now(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"))).minusDays(1).toString();

    private final Exchange exchange;
    private final Visitors visitors;
    private final Places places;
    private final Findings findings = new Findings();
    private final Map<String, Optional<Reading>> readings = new HashMap<>();

    Trial(Exchange exchange, Visitors visitors, Places places) {
        this.exchange = exchange;
        this.visitors = visitors;
        this.places = places;
    }

    /** A resource that there is, and how it was read. */
    record Reading(Ask ask, Reply reply) {}

    Visitors visitors() {
        return visitors;
    }

    Places places() {
        return places;
    }

    Findings findings() {
        return findings;
    }

    Reply send(Operation operation, Ask ask) {
        var reply = exchange.send(ask);
        if (reply.status() >= 400 && !ask.method().equals("HEAD")) {
            findings.add(Promise.PROBLEM, operation.name(), Judging.problem(ask, reply));
        }
        if (ask.method().equals(operation.method())) {
            findings.add(
                    Promise.DECLARED,
                    operation.name(),
                    Judging.expect(
                            operation.declares(reply.status()),
                            "answers " + reply.status() + " undeclared"));
        }
        return reply;
    }

    /** What no operation is asked for. */
    Reply send(Ask ask) {
        return exchange.send(ask);
    }

    void hold(Promise promise, Operation operation, List<String> complaints) {
        findings.add(promise, operation.name(), complaints);
    }

    /** A request whose form is right, for a record that there is not. */
    Ask wellFormed(Operation operation) {
        return to(operation, places.imaginary(operation)).by(visitors.granted(operation));
    }

    /** With the example of the document as its body, and what a query must have. */
    Ask to(Operation operation, String path) {
        var ask = Ask.of(operation.service(), operation.method(), path);
        for (var query : operation.parameters("query")) {
            if (query.required()) {
                ask = ask.query(query.name(), query.isId() ? places.id(query) : query.example());
            }
        }
        var type = operation.jsonType();
        if (operation.query(KNOWN_ON).isPresent()) {
            // What is known as of now names the moment, and so is another thing each time.
            ask = ask.query(KNOWN_ON, YESTERDAY);
        }
        return type.isPresent() && operation.example().isPresent()
                ? ask.json(type.get(), places.settled(operation.example().get()))
                : ask;
    }

    /** The first record and caller for which the operation answers 200. */
    Optional<Reading> reading(Operation operation) {
        var known = readings.get(operation.name());
        if (known == null) {
            known = read(operation);
            readings.put(operation.name(), known);
        }
        return known;
    }

    private Optional<Reading> read(Operation operation) {
        for (var path : places.real(operation)) {
            for (var caller : visitors.candidates(operation)) {
                var ask = to(operation, path).by(caller).with("Accept-Language", VIETNAMESE);
                var reply = send(operation, ask);
                if (reply.status() == 200) {
                    return Optional.of(new Reading(ask, reply));
                }
            }
        }
        return Optional.empty();
    }
}
