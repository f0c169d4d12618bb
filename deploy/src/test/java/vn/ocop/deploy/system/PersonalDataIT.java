package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.leak.AnswerSearch;
import vn.ocop.deploy.leak.FileSearch;
import vn.ocop.deploy.leak.Needles;
import vn.ocop.deploy.leak.Planted;
import vn.ocop.deploy.leak.Planting;
import vn.ocop.deploy.leak.Search;
import vn.ocop.deploy.leak.TableSearch;
import vn.ocop.deploy.leak.TopicSearch;
import vn.ocop.deploy.records.Records;
import vn.ocop.deploy.stack.Service;

/**
 * Ten thousand personal values go in through the APIs; nothing of them is anywhere in the clear.
 * Run with {@code -Docop.planted=leak} it has to fail.
 */
@SystemTest
class PersonalDataIT {

    private static final int PRODUCERS = 900;
    private static final int DOSSIERS = 334;
    private static final int READ_IN_FULL = 20;
    private static final boolean LEAKING = "leak".equals(System.getProperty("ocop.planted"));

    private final OneStack.Running running;
    private final Api api;
    private final Planted planted = new Planted();
    private Planting planting;
    private Needles needles;
    private List<Answer> producers;

    PersonalDataIT(OneStack.Running running) {
        this.running = running;
        this.api = running.api();
    }

    @BeforeAll
    void plant() throws InterruptedException {
        // Tables, topics and lists without rows would have nothing to be searched.
        Records.made(api);
        planting = new Planting(api, planted);
        producers = planting.plant(PRODUCERS, DOSSIERS);
        needles = new Needles(planted.names());
    }

    @Test
    void of_ten_thousand_values_none_is_found_in_the_clear() throws Exception {
        readInFull();
        var search = new Search(needles);
        answers(new AnswerSearch(search, api));
        if (LEAKING) {
            leak();
        }
        databases(search);
        files(search);
        new TopicSearch(search).all(running.stack().addresses().bootstrapServers());

        running.out()
                .say(
                        "personal data: %d values planted, %d places searched (%d columns, %d topics, %d logs, %d files, %d answers), %d bytes, %d found"
                                .formatted(
                                        needles.count(),
                                        search.places(),
                                        search.places("column"),
                                        search.places("topic"),
                                        search.places("log"),
                                        search.places("file"),
                                        search.places("answer"),
                                        search.bytes(),
                                        search.findings().size()));
        assertThat(needles.count()).isGreaterThanOrEqualTo(10_000);
        assertThat(search.places("column")).isGreaterThan(300);
        assertThat(search.places("topic")).isGreaterThan(15);
        assertThat(search.places("log")).isGreaterThan(4);
        assertThat(search.findings()).isEmpty();
    }

    @Test
    void a_leak_into_a_database_or_a_log_is_found() throws Exception {
        leak();
        try {
            var search = new Search(needles);
            databases(search);
            files(search);
            assertThat(search.findings())
                    .containsOnlyKeys(
                            "column promotion public.leak_trial.note",
                            "column promotion public.leak_trial.bytes",
                            "log leak-trial.log");
            assertThat(search.findings().get("log leak-trial.log"))
                    .containsExactly("identity of 7", "telephone 9 of 7");
        } finally {
            mend();
        }
    }

    /** In full they are handed out to those in charge, which must not leave a trace elsewhere. */
    private void readInFull() {
        var registrar = api.officer("leak.registrar", "registry-officer", "VN");
        for (var producer : producers.subList(0, READ_IN_FULL)) {
            var path = "/v1/producers/" + producer.id();
            var person = registrar.get(Service.PRODUCT, path + "/representative").expect(200);
            assertThat(needles.in(person.content())).hasSize(7);
            assertThat(needles.in(registrar.get(Service.PRODUCT, path + "/contact").content()))
                    .hasSize(3);
        }
        var reads =
                running.databases()
                        .count(
                                Service.PRODUCT,
                                "select count(*) from audit_entry where action = 'RestrictedFieldRead' and actor = 'leak.registrar'");
        assertThat(reads).isGreaterThanOrEqualTo(2 * READ_IN_FULL);
    }

    private void answers(AnswerSearch search) {
        planting.answered().forEach(it -> search.answer(Service.PRODUCT, "writes", it));
        search.everyList();
        for (var producer : producers.subList(0, READ_IN_FULL)) {
            search.record(Service.PRODUCT, "/v1/producers/" + producer.id());
        }
        running.databases().texts(Service.EVALUATION, "select id from dossier limit 20").stream()
                .forEach(it -> search.record(Service.EVALUATION, "/v1/dossiers/" + it));
        refusals(search);
    }

    /** Requests that are refused because of a personal value, or beside one. */
    private void refusals(AnswerSearch search) {
        var registrar = api.officer("leak.registrar", "registry-officer", "VN");
        var first = new Planted();
        var again = first.producer(0, "VN-2T:24781");
        var person = first.representative(0);
        var path = "/v1/producers/" + producers.getFirst().id() + "/representative";
        var stranger = api.officer("leak.partner", "partner", "VN");
        var wrong = Fields.of("taxCode", "x" + again.get("taxCode"), "email", again.get("taxCode"));
        var refused =
                List.of(
                        registrar.post(Service.PRODUCT, "/v1/producers", again).expect(409),
                        registrar.post(Service.PRODUCT, "/v1/producers", wrong).expect(400),
                        registrar.post(Service.PRODUCT, "/v1/producers", person).expect(400),
                        registrar
                                .post(Service.PRODUCT, "/v1/producers", person.get("name"))
                                .expect(400),
                        registrar.put(Service.PRODUCT, path, person).expect(428),
                        registrar
                                .with("If-Match", "\"r1-0\"")
                                .put(Service.PRODUCT, path, person)
                                .expect(412),
                        registrar
                                .with("If-Match", "\"r1-0\"")
                                .put(Service.PRODUCT, path, Map.of("name", person))
                                .expect(400),
                        stranger.put(Service.PRODUCT, path, person).expect(403));
        refused.forEach(it -> search.answer(Service.PRODUCT, "refusals", it));
    }

    private void databases(Search search) throws SQLException {
        for (var service : Service.values()) {
            try (var connection = running.databases().open(service)) {
                new TableSearch(search, service.id()).all(connection);
            }
        }
    }

    private void files(Search search) throws IOException {
        var folder = running.stack().folder();
        new FileSearch(search, "log").all(folder.logs());
        for (var service : Service.values()) {
            new FileSearch(search, "file").all(folder.data().resolve(service.id()));
        }
    }

    /** What a careless line of code would do. */
    private void leak() throws SQLException, IOException {
        var identity = new Planted().representative(8).get("identityNumber");
        execute("create table if not exists leak_trial (note jsonb, bytes bytea)");
        execute(
                "insert into leak_trial values ('{\"note\": \"%s\"}', convert_to('%s', 'UTF8'))"
                        .formatted(identity, identity));
        var seventh = new Planted();
        Files.writeString(
                running.stack().folder().logs().resolve("leak-trial.log"),
                "number %s, call %s\n"
                        .formatted(
                                seventh.representative(7).get("identityNumber"),
                                seventh.formOne(7).get("telephone")));
    }

    private void mend() throws SQLException, IOException {
        execute("drop table if exists leak_trial");
        Files.deleteIfExists(running.stack().folder().logs().resolve("leak-trial.log"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = running.databases().open(Service.PROMOTION);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
