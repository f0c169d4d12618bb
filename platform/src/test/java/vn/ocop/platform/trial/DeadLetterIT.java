package vn.ocop.platform.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestEvent;
import vn.ocop.platform.testing.Tokens;
import vn.ocop.platform.testing.Topics;

/** What cannot be taken in: told from what can wait, put away, held back, replayed. */
@ServiceTest
class DeadLetterIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, String> STATE = Map.of("title", "Cam Xã Đoài");

    @Inject Takers takers;
    @Inject DataSource database;

    private final UUID key = Ids.next();

    @Test
    void
            a_message_that_fails_for_itself_is_tried_three_times_and_put_to_the_dead_with_its_reason() {
        var poison = copied(1, STATE);
        takers.poison(poison.id());

        try (var dead = EventProbe.on(Topics.deadLettersOf("platform", "copied"))) {
            EventProbe.publish(poison);
            var letter = dead.awaitFirst("dead letter", it -> it.subject().equals(key.toString()));

            assertThat(letter.id()).isEqualTo(poison.id().toString());
            assertThat(letter.attribute("type")).isEqualTo(poison.type());
        }
        assertThat(takers.tries(poison.id())).isEqualTo(3);
        waiting()
                .then()
                .body("channel", equalTo("copied"))
                .body("topic", equalTo("ocop.agreement"))
                .body("eventId", equalTo(poison.id().toString()))
                .body("reason", equalTo("FAILED"))
                .body("status", equalTo("WAITING"))
                .body("$", not(containsString("Exception")));
    }

    @Test
    void what_is_no_event_of_the_contract_says_where_it_is_wrong_but_not_what_it_holds() {
        EventProbe.publish(copied(1, Map.of("title", Map.of("secret", "Nguyễn Văn An"))));

        waiting()
                .then()
                .body("reason", equalTo("UNREADABLE"))
                .body("detail", containsString("title"));
        assertThat(waiting().asString())
                .doesNotContain("Nguyễn")
                .doesNotContain("vn.ocop.platform");
    }

    @Test
    void poison_does_not_hold_up_other_keys() {
        var poison = copied(1, STATE);
        takers.poison(poison.id());
        var others = List.of(Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());

        EventProbe.publish(poison);
        others.forEach(other -> EventProbe.publish(copied(other, 1, STATE)));

        others.forEach(other -> awaitTaken(other, 1L));
    }

    @Test
    void a_copy_goes_on_with_its_key_and_the_next_state_heals_it() {
        var poison = copied(1, STATE);
        takers.poison(poison.id());
        EventProbe.publish(poison);
        var letter = waiting().path("id").toString();

        EventProbe.publish(copied(2, STATE));

        awaitTaken(key, 2L);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> read(letter).path("status").equals("HEALED"));
    }

    @Test
    void other_effects_of_the_key_wait_for_the_replay_and_then_follow_in_order()
            throws SQLException {
        var poison = counted(1);
        takers.poison(poison.id());
        EventProbe.publish(poison, counted(2), counted(3));
        var letter = waiting();
        Awaitility.await().atMost(PATIENCE).until(() -> held() == 2);
        assertThat(takers.of(key)).isEmpty();
        replay(letter, letter.header("ETag"))
                .then()
                .statusCode(409)
                .body("type", containsString("replay-failed"));

        takers.mend(poison.id());
        replay(waiting(), waiting().header("ETag"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REPLAYED"))
                .body("revision", equalTo(2));

        awaitTaken(key, 1L, 2L, 3L);
        assertThat(audited(letter.path("id"))).isEqualTo(1);
    }

    @Test
    void a_transient_failure_pauses_without_limit_and_without_dead_letters() {
        var event = copied(1, STATE);
        takers.cutOff(event.id());

        EventProbe.publish(event);

        Awaitility.await().atMost(PATIENCE).until(() -> takers.tries(event.id()) > 4);
        assertThat(list().asString()).doesNotContain(key.toString());
        takers.reconnect(event.id());
        awaitTaken(key, 1L);
    }

    @Test
    void a_replay_asks_for_the_entity_tag_and_is_not_done_twice() {
        var poison = counted(1);
        takers.poison(poison.id());
        EventProbe.publish(poison);
        var letter = waiting();
        administrator()
                .post("/v1/dead-letters/" + letter.path("id") + "/replay")
                .then()
                .statusCode(428);
        replay(letter, "\"r7-00\"").then().statusCode(412);
        takers.mend(poison.id());
        replay(letter, letter.header("ETag")).then().statusCode(200);

        replay(letter, "\"r2-00\"")
                .then()
                .statusCode(409)
                .body("type", containsString("dead-letter-not-waiting"));
        assertThat(takers.of(key)).containsExactly(1L);
    }

    @Test
    void only_administrators_see_them_and_parameters_are_strict() {
        var officer = given().auth().oauth2(Tokens.of("registry-officer").area("VN").sign());
        officer.get("/v1/dead-letters").then().statusCode(403);
        given().get("/v1/dead-letters").then().statusCode(401);
        administrator().get("/v1/dead-letters?state=WAITING").then().statusCode(400);
        administrator().get("/v1/dead-letters?status=LOST").then().statusCode(400);
        administrator().get("/v1/dead-letters/" + Ids.next()).then().statusCode(404);
    }

    @Test
    void what_died_and_what_waits_is_measured() {
        EventProbe.publish(copied(1, Map.of("title", List.of())), copied(2, STATE));
        awaitTaken(key, 2L);

        var meters = given().get("/q/metrics").then().statusCode(200).extract().asString();

        assertThat(meters)
                .contains("ocop_dead_letters_total{channel=\"copied\",reason=\"UNREADABLE\"}")
                .contains("ocop_dead_letters_waiting")
                .contains("ocop_outbox_age_seconds")
                .contains("ocop_event_propagation_seconds_count{topic=\"ocop.agreement\"}");
    }

    private TestEvent copied(long revision, Object state) {
        return copied(key, revision, state);
    }

    private static TestEvent copied(UUID subject, long revision, Object state) {
        return TestEvent.of("vn.ocop.agreement.signed.v1", subject, state).revision(revision);
    }

    private TestEvent counted(long revision) {
        return TestEvent.of("vn.ocop.plan.revised.v1", key, STATE).revision(revision);
    }

    /** The one dead letter of this test's key that waits, once it is there. */
    private Response waiting() {
        var id =
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(
                                () ->
                                        administrator()
                                                .get("/v1/dead-letters?status=WAITING&limit=200")
                                                .<String>path(
                                                        "items.find { it.key == '%s' }?.id"
                                                                .formatted(key)),
                                found -> found != null);
        return read(id);
    }

    private static Response list() {
        return administrator().get("/v1/dead-letters?limit=200");
    }

    private static Response read(String id) {
        return administrator().get("/v1/dead-letters/" + id);
    }

    private static Response replay(Response letter, String tag) {
        return administrator()
                .header("If-Match", tag)
                .post("/v1/dead-letters/" + letter.path("id") + "/replay");
    }

    private long held() {
        List<String> keys =
                administrator().get("/v1/dead-letters?status=HELD&limit=200").path("items.key");
        return keys.stream().filter(key.toString()::equals).count();
    }

    private void awaitTaken(UUID subject, Long... revisions) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(takers.of(subject)).containsExactly(revisions));
    }

    private int audited(String letter) throws SQLException {
        try (var connection = database.getConnection();
                var count =
                        connection.prepareStatement(
                                "select count(*) from audit_entry where action ="
                                        + " 'DeadLetterReplayed' and object_id = ?::uuid")) {
            count.setString(1, letter);
            var row = count.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static RequestSpecification administrator() {
        return given().auth()
                .oauth2(Tokens.of("administrator").area("VN").sub("quan.tri").sign())
                .contentType("application/json");
    }
}
