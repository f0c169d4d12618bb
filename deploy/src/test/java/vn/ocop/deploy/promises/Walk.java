package vn.ocop.deploy.promises;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.ocop.deploy.stack.Service;

/** Tries every promise on every operation that the documents describe. */
public final class Walk {
    private static final String LISTS = "/v1/code-lists/";
    private final Exchange exchange;
    private final Visitors visitors;
    private final Path root;
    private final String origin;
    private final Places places = new Places();
    private final List<Done> done = new ArrayList<>();
    private final List<Contract> contracts;

    /**
     * @param root working copy with the committed documents
     * @param origin that may call
     */
    public Walk(Wire wire, Visitors visitors, Path root, String origin) {
        this.exchange = wire;
        this.visitors = visitors;
        this.root = root;
        this.origin = origin;
        this.contracts =
                Arrays.stream(Service.values())
                        .map(
                                service ->
                                        new Contract(
                                                service,
                                                wire.send(
                                                                Ask.of(
                                                                        service,
                                                                        "GET",
                                                                        "/q/openapi?format=json"))
                                                        .json()))
                        .toList();
        for (var contract : contracts) {
            var service = contract.service();
            contract.coded()
                    .forEach(it -> places.learn(service, LISTS + "{name}", LISTS + it.list()));
        }
    }

    public Places places() {
        return places;
    }

    /** What was done before the walk: its records are there, its commands can be sent again. */
    public void learn(Done one) {
        var path = one.ask().plainPath();
        if (one.reply().status() < 300) {
            contract(one.ask().service())
                    .of(one.ask().method(), path)
                    .ifPresent(it -> places.learn(it.service(), it.path(), path));
            var created = one.reply().header("Location");
            contract(one.ask().service())
                    .of("GET", created)
                    .ifPresent(it -> places.learn(it.service(), it.path(), created));
            parts(one);
            done.add(one);
        }
    }

    /** The parts of a record that have an identity of their own: targets of a plan. */
    private void parts(Done one) {
        for (var field : one.reply().json().properties()) {
            for (var part : field.getValue()) {
                var id = part.path("id").asText();
                if (!id.isEmpty()) {
                    var root = "/v1/" + field.getKey() + "/";
                    places.learn(one.ask().service(), root + "{id}", root + id);
                }
            }
        }
    }

    private Contract contract(Service service) {
        return contracts.stream().filter(it -> it.service() == service).findFirst().orElseThrow();
    }

    public List<Operation> operations() {
        return contracts.stream().flatMap(it -> it.operations().stream()).toList();
    }

    /** Whatever the examples of the documents can create, as far as nobody has created it. */
    public void create() {
        var commands = new Commands(new Trial(exchange, visitors, places));
        for (var operation : operations()) {
            if (operation.creates() && !isDone(operation)) {
                commands.attempt(operation).ifPresent(this::learn);
            }
        }
    }

    private boolean isDone(Operation operation) {
        return done.stream()
                .anyMatch(
                        it ->
                                it.ask().method().equals(operation.method())
                                        && it.ask().plainPath().equals(operation.path()));
    }

    public Findings all() {
        return through(real -> real, _ -> true, Set.of(Service.values()));
    }

    /**
     * The walk of some operations, with something between it and the services.
     *
     * @param whole services of which also what concerns no operation is tried
     */
    Findings through(Defects.Between between, Predicate<Operation> chosen, Set<Service> whole) {
        var exchange = between.before(this.exchange);
        var parts = contracts.stream().map(it -> new Part(it, exchange, chosen, whole)).toList();
        parts.parallelStream().forEach(Part::read);
        parts.forEach(Part::command);
        var findings = new Findings();
        parts.forEach(it -> findings.add(it.trial.findings()));
        return findings;
    }

    /** The walk of one service. Services are read at the same time, and changed one by one. */
    private final class Part {
        private final Contract contract;
        private final Trial trial;
        private final List<Operation> chosen;
        private final boolean isWhole;

        Part(
                Contract contract,
                Exchange exchange,
                Predicate<Operation> chosen,
                Set<Service> whole) {
            this.contract = contract;
            this.trial = new Trial(exchange, visitors, places);
            this.chosen = contract.operations().stream().filter(chosen).toList();
            this.isWhole = whole.contains(contract.service());
        }

        void read() {
            if (isWhole) {
                new Services(trial, root).check(contract);
            }
            walk(trial, chosen);
        }

        void command() {
            commands(trial, chosen);
        }
    }

    private void walk(Trial trial, List<Operation> operations) {
        var shape = new Shape(trial);
        var order = new Order(trial);
        var browsers = new Browsers(trial, origin);
        var readings = new Readings(trial);
        var lists = new Lists(trial);
        var longWork = new LongWork(trial);
        for (var operation : operations) {
            shape.check(operation);
            order.check(operation);
            browsers.check(operation);
            if (operation.reads()) {
                readings.check(operation);
                lists.check(operation);
            }
            if (operation.beginsJob()) {
                longWork.check(operation);
            }
        }
    }

    private void commands(Trial trial, List<Operation> operations) {
        var commands = new Commands(trial);
        Set<String> repeated = new HashSet<>();
        for (var one : done) {
            contract(one.ask().service())
                    .of(one.ask().method(), one.ask().plainPath())
                    .filter(operations::contains)
                    .filter(_ -> one.isCommand())
                    .filter(it -> repeated.add(it.name()))
                    .ifPresent(it -> commands.repeat(it, one));
        }
        for (var operation : operations) {
            if (!repeated.contains(operation.name())) {
                if (operation.takes("If-Match")) {
                    commands.tryOut(operation);
                }
                if (operation.takes("Idempotency-Key")) {
                    commands.attempt(operation).ifPresent(it -> commands.repeat(operation, it));
                }
            }
        }
    }

    /** How many operations are answered before the work is done. */
    public long beginningJobs() {
        return operations().stream().filter(Operation::beginsJob).count();
    }

    /** Posts that list a key but that no request of the main job has sent. */
    public List<String> unrepeated(Findings findings) {
        var repeated = findings.where(Promise.REPLAY);
        return operations().stream()
                .filter(it -> it.takes("Idempotency-Key"))
                .map(Operation::name)
                .filter(it -> !repeated.contains(it))
                .toList();
    }

    /** Readings for which no record was found. */
    public List<String> unread(Findings findings) {
        var read = findings.where(Promise.VARY);
        return operations().stream()
                .filter(Operation::reads)
                .map(Operation::name)
                .filter(it -> !read.contains(it))
                .toList();
    }

    /** Changes whose precondition no caller came to. */
    public List<String> unchanged(Findings findings) {
        var changed = findings.where(Promise.MISSING_TAG);
        return operations().stream()
                .filter(it -> it.takes("If-Match"))
                .map(Operation::name)
                .filter(it -> !changed.contains(it))
                .toList();
    }
}
