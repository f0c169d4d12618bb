package vn.ocop.deploy.alert;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.Stack;

/** What can go wrong on a stack, and how it is made to and put right again. */
final class Conditions {
    private static final String REFUSING = "ck_product_copy_alert_drill";
    private static final int VISITS = 40;
    private static final int VISITORS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_NANOS = 200_000_000L;

    private final Stack stack;
    private final Api api;
    private final Scraper scraper;
    private final Visitor visitor;
    private final String producer;

    Conditions(Stack stack, Scraper scraper) {
        this.stack = stack;
        this.api = new Api(stack.addresses(), stack.tokens());
        this.scraper = scraper;
        this.visitor = new Visitor(stack.addresses());
        this.producer =
                api.officer("drill.registry", "registry-officer", "VN")
                        .post(
                                Service.PRODUCT,
                                "/v1/producers",
                                Fields.of(
                                        "name", "Diễn tập cảnh báo",
                                        "legalForm", "COOPERATIVE",
                                        "unit", "VN-2T:01"))
                        .expect(201)
                        .id();
    }

    /** A change that all other services take in; answers the id of the product. */
    UUID change() {
        var product =
                api.officer("drill.registry", "registry-officer", "VN")
                        .post(
                                Service.PRODUCT,
                                "/v1/products",
                                Fields.of(
                                        "name",
                                        "Diễn tập " + UUID.randomUUID(),
                                        "producerId",
                                        producer,
                                        "unit",
                                        "VN-2T:01",
                                        "historical",
                                        true))
                        .expect(201);
        return UUID.fromString(product.id());
    }

    /**
     * In phases, as one would hide another: what stops the messages comes after what befalls them.
     */
    List<List<Condition>> phases() {
        return List.of(
                List.of(
                        blockedTimer(),
                        blockedSealer(),
                        refusingCopy(),
                        blockedCopy(),
                        stoppedBroker(),
                        stoppedService(),
                        wrongTokens()),
                List.of(stoppedDatabase()),
                List.of(noTargets()));
    }

    /** The timer reads that table every second. */
    private Condition blockedTimer() {
        var lock = lock(Service.PROMOTION, "dead_letter", TableLock.Mode.READ);
        return Condition.of(
                "a timer of promotion hangs", Set.of("OcopTimerStuck"), lock::take, lock::release);
    }

    /** Whoever seals waits; whoever changes something does not. */
    private Condition blockedSealer() {
        var lock = lock(Service.PRODUCT, "audit_seal", TableLock.Mode.WRITE);
        return Condition.of(
                "audit entries of product cannot be sealed",
                Set.of("OcopAuditUnsealed"),
                () -> {
                    lock.take();
                    change();
                },
                lock::release);
    }

    private Condition refusingCopy() {
        return Condition.of(
                "evaluation cannot take a product in",
                Set.of("OcopDeadLetters"),
                () ->
                        execute(
                                "alter table product_copy add constraint "
                                        + REFUSING
                                        + " check (false) not valid"),
                () -> {
                    execute("alter table product_copy drop constraint " + REFUSING);
                    replay();
                });
    }

    /** The message that waits here goes to the dead letters in the condition before. */
    private Condition blockedCopy() {
        var lock = lock(Service.PROMOTION, "product_copy", TableLock.Mode.WRITE);
        return Condition.of(
                        "promotion cannot write its copy of products",
                        Set.of("OcopIntakeStuck"),
                        () -> {
                            lock.take();
                            var product = change();
                            untilDead(product);
                        },
                        lock::release)
                .thenAlso("OcopEventsLate");
    }

    private TableLock lock(Service service, String table, TableLock.Mode mode) {
        return new TableLock(stack.addresses().database(service), table, mode);
    }

    private Condition stoppedBroker() {
        return Condition.of(
                "the broker is stopped",
                Set.of("OcopOutboxStuck"),
                () -> {
                    stack.broker().stop();
                    change();
                },
                () -> {
                    stack.broker().start();
                    stack.awaitBroker();
                });
    }

    private Condition stoppedService() {
        return Condition.of(
                "reporting is stopped",
                Set.of("OcopServiceDown"),
                () -> stack.service(Service.REPORTING).stop(),
                () -> {
                    stack.service(Service.REPORTING).start();
                    stack.awaitReady(Service.REPORTING);
                });
    }

    private Condition wrongTokens() {
        return Condition.of(
                        "somebody asks without a token, again and again",
                        Set.of("OcopManyRefusals"),
                        () -> {},
                        () -> {})
                .with(() -> visitor.asks(Service.EVALUATION, "/v1/dead-letters", VISITS));
    }

    private Condition stoppedDatabase() {
        return Condition.of(
                        "the database server is stopped",
                        Set.of("OcopNotReady", "OcopServerErrors", "OcopPublicAnswersFailing"),
                        () -> stack.postgres().stop(),
                        () -> {
                            stack.postgres().start();
                            stack.awaitPostgres();
                            stack.awaitReady(Service.values());
                        })
                .with(() -> visitor.asks(Service.PRODUCT, "/v1/products", VISITORS));
    }

    private Condition noTargets() {
        return Condition.of(
                "nobody reads the figures",
                Set.of("OcopNobodyWatched"),
                () -> scraper.blind(true),
                () -> scraper.blind(false));
    }

    private void replay() {
        var administrator = api.officer("drill.administrator", "administrator", "VN");
        var dead =
                administrator
                        .get(Service.EVALUATION, "/v1/dead-letters?status=WAITING&channel=product")
                        .expect(200);
        var ids = new ArrayList<String>();
        dead.json().at("/items").forEach(letter -> ids.add(letter.at("/id").asText()));
        for (var id : ids) {
            var letter =
                    administrator.get(Service.EVALUATION, "/v1/dead-letters/" + id).expect(200);
            administrator
                    .ifAs(letter)
                    .post(Service.EVALUATION, "/v1/dead-letters/" + id + "/replay", Fields.of())
                    .expect(200);
        }
    }

    private void untilDead(UUID product) {
        // Before the broker goes, or the message would wait there in place of failing here.
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (count("select count(*) from dead_letter where key = '" + product + "'") == 0) {
            if (System.nanoTime() > end) {
                throw new Trouble("evaluation did not put the message to the dead letters");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private long count(String sql) {
        try (var connection = stack.addresses().database(Service.EVALUATION).open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new Trouble(sql + ": " + e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try (var connection = stack.addresses().database(Service.EVALUATION).open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Trouble(sql + ": " + e.getMessage(), e);
        }
    }
}
