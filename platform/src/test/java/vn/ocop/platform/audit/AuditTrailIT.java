package vn.ocop.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.arc.Arc;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.testing.Tokens;

@ServiceTest
class AuditTrailIT {

    private static final String NGHI_LOC = "VN/40/17827";

    @Inject Changes changes;
    @Inject DataSource database;
    @Inject AuditSealer sealer;
    @Inject TestClock clock;

    private UUID noted(@Nullable String area) {
        var object = Ids.next();
        changes.note(new AuditNote("NoteRead", "note", object, area, Map.of("fields", "a")));
        return object;
    }

    private void awaitSealed() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> texts("select * from audit_unsealed"), List::isEmpty);
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            return texts(connection, sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private AuditVerdict verdict(List<AuditHead> heads, String... tampering) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var table : List.of("audit_entry", "audit_seal")) {
                    statement.execute("alter table " + table + " disable trigger user");
                }
                for (var act : tampering) {
                    statement.execute(act);
                }
                return AuditVerification.of(connection, heads);
            } finally {
                connection.rollback();
            }
        }
    }

    private long epoch() throws SQLException {
        return Long.parseLong(texts("select epoch from service_epoch").getFirst());
    }

    private List<UUID> threeSealed() {
        var objects = List.of(noted(NGHI_LOC), noted(NGHI_LOC), noted(NGHI_LOC));
        awaitSealed();
        return objects;
    }

    private String entryOf(UUID object) throws SQLException {
        return texts("select id from audit_entry where object_id = '" + object + "'").getFirst();
    }

    @Test
    void every_entry_is_sealed_within_seconds_and_the_chain_is_whole() throws SQLException {
        threeSealed();

        var verdict = verdict(List.of());

        assertThat(verdict.fault()).isNull();
        assertThat(verdict.waiting()).isZero();
        assertThat(verdict.verified())
                .isEqualTo(Long.parseLong(texts("select count(*) from audit_entry").getFirst()));
    }

    @Test
    void a_seal_covers_every_column_of_the_table() throws SQLException {
        assertThat(
                        texts(
                                "select column_name from information_schema.columns"
                                        + " where table_name = 'audit_entry' order by ordinal_position"))
                .isEqualTo(AuditChain.COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'x'",
                "at = at + interval '1 microsecond'",
                "details = '{}'",
                "area_path = null",
                "revision = 7",
                "object_id = null"
            })
    void an_altered_entry_is_named(String alteration) throws SQLException {
        var entry = entryOf(threeSealed().get(1));

        var fault =
                verdict(
                                List.of(),
                                "update audit_entry set %s where id = '%s'"
                                        .formatted(alteration, entry))
                        .fault();

        assertThat(fault).startsWith("entry " + entry).contains("was altered");
    }

    @Test
    void a_missing_entry_is_named() throws SQLException {
        var entry = entryOf(threeSealed().get(1));
        var fault =
                verdict(
                                List.of(),
                                "alter table audit_seal drop constraint fk_audit_seal_entry",
                                "delete from audit_entry where id = '%s'".formatted(entry))
                        .fault();
        assertThat(fault).startsWith("entry " + entry).endsWith("is missing");
    }

    @Test
    void a_missing_seal_is_named() throws SQLException {
        var entry = entryOf(threeSealed().get(1));
        var position =
                texts("select position from audit_seal where entry_id = '" + entry + "'")
                        .getFirst();
        var fault =
                verdict(List.of(), "delete from audit_seal where entry_id = '" + entry + "'")
                        .fault();
        assertThat(fault).startsWith("seal " + position + " is missing");
    }

    @Test
    void an_entry_kept_out_of_the_chain_is_named() throws SQLException {
        threeSealed();
        var hidden = Ids.next();
        var fault =
                verdict(
                                List.of(),
                                "insert into audit_entry (id, at, actor, action, kind) values ('%s', now(), 'x', 'x', 'x')"
                                        .formatted(hidden))
                        .fault();
        assertThat(fault).contains(hidden.toString(), "kept out");
    }

    @Test
    void a_tail_cut_off_is_told_by_a_published_head() throws SQLException {
        threeSealed();
        var last = texts("select max(position) from audit_seal").getFirst();
        var hash =
                texts("select encode(hash, 'hex') from audit_seal where position = " + last)
                        .getFirst();
        var head = new AuditHead(LocalDate.of(2026, 11, 21), epoch(), Long.parseLong(last), hash);
        var cut =
                new String[] {
                    "create temporary table cut on commit drop as select entry_id from audit_seal where position > %s - 2"
                            .formatted(last),
                    "delete from audit_seal where entry_id in (select entry_id from cut)",
                    "delete from audit_entry where id in (select entry_id from cut)"
                };

        assertThat(verdict(List.of(head)).heads()).isEqualTo(1);
        assertThat(verdict(List.of(), cut).fault()).isNull();
        assertThat(verdict(List.of(head), cut).fault())
                .contains("position " + (Long.parseLong(last) - 1), "is missing", "2026-11-21");
    }

    @Test
    void a_chain_written_anew_is_told_by_a_published_head() throws SQLException {
        threeSealed();
        var last = Long.parseLong(texts("select max(position) from audit_seal").getFirst());
        var head = new AuditHead(LocalDate.of(2026, 11, 21), epoch(), last, "0".repeat(64));
        assertThat(verdict(List.of(head)).fault()).contains("was replaced", "2026-11-21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'x'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_seal set hash = hash",
                "delete from audit_seal",
                "truncate audit_seal",
                "delete from audit_head"
            })
    void even_the_services_own_login_only_appends(String statement) {
        noted(null);
        assertThatThrownBy(() -> texts(statement)).hasMessageContaining("append-only");
    }

    @Test
    void sealers_side_by_side_write_one_chain() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 40; i++) {
                work.add(
                        () -> {
                            noted(NGHI_LOC);
                            return sealer.sealSome();
                        });
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        awaitSealed();

        assertThat(verdict(List.of()).fault()).isNull();
        assertThat(texts("select count(*) from audit_entry"))
                .isEqualTo(texts("select max(position) from audit_seal"));
    }

    @Test
    void when_a_day_is_over_its_head_is_published_and_fits_the_chain() throws SQLException {
        try (var probe = EventProbe.on("ocop.audithead")) {
            clock.set("2031-01-10T05:00:00Z");
            noted(NGHI_LOC);
            awaitSealed();
            clock.set("2031-01-10T17:00:01Z");

            var event =
                    probe.awaitFirst(
                            "head of 2031-01-10",
                            it -> it.state().path("day").asText().equals("2031-01-10"));

            var state = event.state();
            var head =
                    new AuditHead(
                            LocalDate.parse(state.path("day").asText()),
                            epoch(),
                            state.path("entries").asLong(),
                            state.path("hash").asText());
            assertThat(verdict(List.of(head)).fault()).isNull();
            assertThat(verdict(List.of(head)).heads()).isEqualTo(1);
        }
    }

    @Test
    void what_a_timer_does_bears_the_name_of_the_service() throws SQLException {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            var object = noted(NGHI_LOC);
            assertThat(texts("select actor from audit_entry where object_id = '" + object + "'"))
                    .containsExactly("service");
        } finally {
            context.terminate();
        }
    }

    private static RequestSpecification auditor(String area) {
        return given().auth().oauth2(Tokens.of("auditor").area(area).sub("thanh.tra").sign());
    }

    @Test
    void an_auditor_reads_the_entries_of_a_record_with_their_seals() {
        var object = noted(NGHI_LOC);
        awaitSealed();
        auditor("VN-2T:40")
                .queryParam("objectId", object)
                .get("/v1/audit-entries")
                .then()
                .statusCode(200)
                .body("items.objectId", contains(object.toString()))
                .body("items[0].action", equalTo("NoteRead"))
                .body("items[0].actor", equalTo("service"))
                .body("items[0].areaPath", equalTo(NGHI_LOC))
                .body("items[0].details.fields", equalTo("a"))
                .body("items[0].hash", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void an_auditor_reads_his_areas_only_and_the_whole_country_sees_what_has_no_area() {
        var inside = noted(NGHI_LOC);
        var outside = noted("VN/01");
        var nowhere = noted(null);
        var wanted = List.of(inside, outside, nowhere);
        auditor("VN-2T:40")
                .queryParam("objectId", wanted)
                .get("/v1/audit-entries")
                .then()
                .body("items.objectId", contains(inside.toString()));
        auditor("VN")
                .queryParam("objectId", wanted)
                .get("/v1/audit-entries")
                .then()
                .body(
                        "items.objectId",
                        contains(nowhere.toString(), outside.toString(), inside.toString()));
        auditor("VN")
                .queryParam("objectId", wanted)
                .queryParam("unit", "VN-2T:01")
                .get("/v1/audit-entries")
                .then()
                .body("items.objectId", contains(outside.toString()));
    }

    @Test
    void a_period_begins_and_ends_with_a_local_day() {
        clock.set("2025-03-09T16:59:59Z");
        var ninth = noted(NGHI_LOC);
        clock.set("2025-03-09T17:00:00Z");
        var tenth = noted(NGHI_LOC);
        var query = Map.of("objectId", List.of(ninth, tenth));
        auditor("VN")
                .queryParams(query)
                .queryParam("dayFrom", "2025-03-10")
                .queryParam("dayUntil", "2025-03-10")
                .get("/v1/audit-entries")
                .then()
                .body("items.objectId", contains(tenth.toString()));
        auditor("VN")
                .queryParams(query)
                .queryParam("dayUntil", "2025-03-09")
                .get("/v1/audit-entries")
                .then()
                .body("items.objectId", contains(ninth.toString()));
        auditor("VN")
                .queryParams(query)
                .queryParam("dayFrom", "2025-03-11")
                .get("/v1/audit-entries")
                .then()
                .body("items", empty());
    }

    @Test
    void pages_stay_the_same_while_entries_are_added() {
        var wanted = List.of(noted(NGHI_LOC), noted(NGHI_LOC), noted(NGHI_LOC));
        String cursor =
                auditor("VN")
                        .queryParam("objectId", wanted)
                        .queryParam("limit", 2)
                        .get("/v1/audit-entries")
                        .then()
                        .body(
                                "items.objectId",
                                contains(wanted.get(2).toString(), wanted.get(1).toString()))
                        .extract()
                        .path("nextCursor");
        noted(NGHI_LOC);
        auditor("VN")
                .queryParam("objectId", wanted)
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/v1/audit-entries")
                .then()
                .body("items.objectId", contains(wanted.get(0).toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "administrator",
                "registry-officer",
                "evaluation-officer",
                "producer",
                "partner"
            })
    void nobody_but_an_auditor_reads_them(String role) {
        given().auth()
                .oauth2(Tokens.of(role).area("VN").sign())
                .get("/v1/audit-entries")
                .then()
                .statusCode(403);
        given().get("/v1/audit-entries").then().statusCode(401);
    }

    @Test
    void what_is_not_understood_is_refused() {
        auditor("VN").get("/v1/audit-entries?stars=5").then().statusCode(400);
        auditor("VN").get("/v1/audit-entries?dayFrom=yesterday").then().statusCode(400);
        auditor("VN")
                .get("/v1/audit-entries?unit=VN-3T:40")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("unit"));
    }
}
