package vn.ocop.evaluation.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Person;
import vn.ocop.evaluation.road.Road;
import vn.ocop.evaluation.road.ScoreCards;
import vn.ocop.evaluation.road.Sitting;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class SealedSheetIT {

    private static final String OPINION = "Ý kiến riêng của thành viên";

    @Inject TestClock clock;
    @Inject DataSource database;

    private Sitting sitting;
    private Person author;

    @BeforeEach
    void a_session_is_open() {
        clock.set("2026-09-14T03:00:00Z");
        sitting = Sitting.founded().withSettings().planned(Road.begin().requested()).opened();
        author = sitting.members.get(4);
    }

    private static Map<String, Object> content() {
        return new HashMap<>(Map.of("choices", ownChoices(), "opinion", OPINION));
    }

    /** Nobody else chooses so, neither another member nor the producer in his own assessment. */
    private static Map<String, Integer> ownChoices() {
        var choices = new HashMap<>(ScoreCards.fourStars());
        choices.merge("1.3", 0, (usual, _) -> usual == 1 ? 2 : 1);
        return choices;
    }

    private Stream<Person> everybodyElse() {
        return Stream.of(
                sitting.secretary,
                sitting.chair(),
                sitting.members.get(5),
                sitting.officer,
                Person.of("an.nguyen", "evaluation-officer", Road.COMMUNE),
                Person.of("bo.nong.nghiep", "evaluation-officer", "VN"),
                Person.of("thanh.tra", "auditor", "VN"),
                Person.of("quan.tri", "administrator", "VN"),
                Person.of(Road.MANAGER, "producer"));
    }

    @Test
    void a_sheet_is_read_by_its_author_and_by_nobody_else_until_the_round_is_closed() {
        author.put(sitting.sheet(1), null, content());
        sitting.members.stream()
                .filter(member -> !member.equals(author))
                .forEach(member -> sitting.scores(member, 1, ScoreCards.fourStars()));
        author.post(sitting.sheet(1) + "/sealing", author.etag(sitting.sheet(1)));

        assertThat(author.get(sitting.sheet(1)).<String>path("opinion")).isEqualTo(OPINION);
        everybodyElse()
                .forEach(
                        person -> {
                            for (var address :
                                    List.of(
                                            sitting.sheet(1),
                                            sitting.item() + "/rounds/1/sheets",
                                            sitting.session,
                                            sitting.item() + "/dossier",
                                            sitting.council,
                                            "/v1/sessions")) {
                                assertThat(person.get(address).asString())
                                        .as("%s at %s", person.subject(), address)
                                        .doesNotContain(OPINION)
                                        .doesNotContain("\"author\":\"" + author.subject())
                                        .doesNotContain(
                                                "\"1.1\":%d,\"1.2\":%d,\"1.3\":%d"
                                                        .formatted(
                                                                ownChoices().get("1.1"),
                                                                ownChoices().get("1.2"),
                                                                ownChoices().get("1.3")));
                            }
                            assertThat(person.get(sitting.item() + "/rounds/1/sheets").statusCode())
                                    .isEqualTo(404);
                        });

        sitting.close(Map.of());

        assertThat(
                        sitting.members
                                .get(5)
                                .get(sitting.item() + "/rounds/1/sheets")
                                .<List<String>>path("items.opinion"))
                .contains(OPINION);
    }

    @Test
    void events_and_audit_entries_tell_a_hash_only() throws SQLException {
        author.put(sitting.sheet(1), null, content());
        author.post(sitting.sheet(1) + "/sealing", author.etag(sitting.sheet(1)));

        assertThat(
                        rows(
                                "select string_agg(details::text, ';') from audit_entry where actor ="
                                        + " '"
                                        + author.subject()
                                        + "'"))
                .contains("sha256")
                .doesNotContain(OPINION, "choices", "1.1");
        assertThat(rows("select string_agg(payload::text, ';') from outbox"))
                .doesNotContain(OPINION, "choices");
    }

    private String rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void no_tag_of_the_session_changes_when_somebody_writes_or_seals() {
        var other = sitting.members.get(5);
        var chair = sitting.chair();
        var before =
                List.of(
                        other.etag(sitting.session),
                        chair.etag(sitting.session),
                        sitting.officer.etag(sitting.session));

        sitting.scores(author, 1, ScoreCards.fourStars());

        assertThat(
                        List.of(
                                other.etag(sitting.session),
                                chair.etag(sitting.session),
                                sitting.officer.etag(sitting.session)))
                .isEqualTo(before);
    }

    @Test
    void the_secretary_sees_who_has_sealed_and_the_chair_does_after_sealing_his_own() {
        sitting.scores(author, 1, ScoreCards.fourStars());

        assertThat(sitting.secretary.get(sitting.session).<Integer>path("items[0].sealedCount"))
                .isEqualTo(1);
        assertThat(sitting.chair().get(sitting.session).<Integer>path("items[0].sealedCount"))
                .isNull();
        assertThat(author.get(sitting.session).<Integer>path("items[0].sealedCount")).isNull();

        sitting.scores(sitting.chair(), 1, ScoreCards.fourStars());

        assertThat(sitting.chair().get(sitting.session).<List<String>>path("items[0].sealedBy"))
                .containsExactlyInAnyOrder(author.subject(), sitting.chair().subject());
    }

    @Test
    void sending_the_same_sheet_again_changes_nothing() {
        var first = author.put(sitting.sheet(1), null, content());
        var again = author.put(sitting.sheet(1), null, content());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void another_content_needs_the_tag_of_the_sheet_that_it_replaces() {
        var first = author.put(sitting.sheet(1), null, content()).header("ETag");
        var changed = Map.of("choices", ScoreCards.best());

        assertThat(author.put(sitting.sheet(1), null, changed).statusCode()).isEqualTo(428);
        assertThat(author.put(sitting.sheet(1), first, changed).statusCode()).isEqualTo(200);
        assertThat(author.put(sitting.sheet(1), first, content()).statusCode()).isEqualTo(412);
    }

    @Test
    void a_sealed_sheet_stays_as_it_is() {
        sitting.scores(author, 1, ScoreCards.fourStars());
        var etag = author.etag(sitting.sheet(1));

        assertThat(
                        author.put(sitting.sheet(1), etag, Map.of("choices", ScoreCards.best()))
                                .statusCode())
                .isEqualTo(409);
        assertThat(sitting.write(author, 1, ScoreCards.fourStars()).statusCode())
                .as("the same again after a lost answer")
                .isEqualTo(200);
    }

    @Test
    void a_draft_may_be_incomplete_and_a_sealed_sheet_may_not() {
        var draft = author.put(sitting.sheet(1), null, Map.of("choices", Map.of("1.1", 3)));
        assertThat(draft.statusCode()).isEqualTo(201);

        var sealed = author.post(sitting.sheet(1) + "/sealing", draft.header("ETag"));

        assertThat(sealed.statusCode()).isEqualTo(422);
        assertThat(sealed.<List<String>>path("errors.pointer"))
                .contains("/choices/1.2")
                .doesNotContain("/choices/1.1");
    }

    @Test
    void who_was_not_there_or_holds_no_seat_writes_no_sheet() {
        assertThat(sitting.write(sitting.secretary, 1, ScoreCards.best()).statusCode())
                .as("a seat that does not score")
                .isEqualTo(409);
        assertThat(sitting.write(sitting.officer, 1, ScoreCards.best()).statusCode())
                .as("an officer of the area")
                .isEqualTo(403);
        assertThat(sitting.write(Person.plain("ai.do"), 1, ScoreCards.best()).statusCode())
                .as("a stranger")
                .isEqualTo(404);
    }

    @Test
    void who_has_sealed_cannot_become_absent() {
        sitting.scores(author, 1, ScoreCards.fourStars());
        var others = sitting.everybody();
        others.remove(author.subject());

        var refused =
                sitting.secretary.act(sitting.session, "attendance", Sitting.attendance(others));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("HAS_SEALED");
    }
}
