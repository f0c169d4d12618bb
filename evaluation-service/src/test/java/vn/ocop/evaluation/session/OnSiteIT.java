package vn.ocop.evaluation.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Person;
import vn.ocop.evaluation.road.Road;
import vn.ocop.evaluation.road.ScoreCards;
import vn.ocop.evaluation.road.Sitting;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

/** Scoring a tourism product on site, before the session of the council opens. */
@ServiceTest
class OnSiteIT {

    private static final String TOURISM = "26";
    private static final Map<String, Integer> CHOICES = ScoreCards.best(TOURISM);

    @Inject TestClock clock;
    @Inject DataSource database;

    @BeforeEach
    void it_is_a_monday_in_september() {
        clock.set("2026-09-14T03:00:00Z");
    }

    private static Sitting adopted(List<String> productSets) {
        return Sitting.founded()
                .withSettings(Map.of("onSiteProductSets", productSets))
                .planned(Road.ofSet(TOURISM).requested());
    }

    private static Response visit(Sitting sitting, Person person, Object request) {
        return person.post(sitting.item() + "/site-visit", person.etag(sitting.session), request);
    }

    private static Map<String, Object> by(Person... persons) {
        return Map.of(
                "day",
                "2026-09-14",
                "place",
                "Bản Nưa, xã Yên Khê",
                "present",
                List.of(persons).stream().map(Person::subject).toList());
    }

    private static String problem(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
        String type = refused.path("type");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    @Test
    void who_took_part_in_the_visit_seals_before_the_session_and_the_minutes_name_the_visit()
            throws IOException, SQLException {
        var sitting = adopted(List.of(TOURISM));
        var first = sitting.members.get(1);
        var second = sitting.members.get(2);
        assertThat(problem(sitting.write(first, 1, CHOICES))).isEqualTo("site-visit-not-recorded");
        assertThat(visit(sitting, first, by(first)).statusCode()).isEqualTo(403);
        var recorded = visit(sitting, sitting.secretary, by(first, second));
        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(200);
        assertThat(recorded.<String>path("items[0].siteVisit.place")).contains("Yên Khê");
        assertThat(audited(sitting.session)).contains("SessionSiteVisited");
        sitting.scores(first, 1, CHOICES);
        assertThat(problem(sitting.write(sitting.members.get(3), 1, CHOICES)))
                .isEqualTo("member-does-not-score");

        sitting.opened();
        assertThat(sitting.secretary.get(sitting.session).<List<String>>path("items[0].sealedBy"))
                .containsExactly(first.subject());
        sitting.members.stream()
                .filter(member -> !member.equals(first))
                .forEach(member -> sitting.scores(member, 1, CHOICES));
        var closed = sitting.close(Map.of());

        assertThat(closed.<String>path("items[0].state")).as(closed.asString()).isEqualTo("CLOSED");
        assertThat(closed.<Map<String, ?>>path("items[0].result.totals")).hasSize(9);
        assertThat(sitting.chair().get(sitting.item() + "/minutes").<String>path("siteVisit.day"))
                .isEqualTo("2026-09-14");
        try (var printed =
                Loader.loadPDF(
                        sitting.chair().get(sitting.item() + "/minutes/print").asByteArray())) {
            assertThat(new PDFTextStripper().getText(printed).replaceAll("\\s+", " "))
                    .contains("Khảo sát, chấm tại chỗ ngày 14/9/2026, tại Bản Nưa, xã Yên Khê");
        }
    }

    @Test
    void a_sheet_sealed_on_site_is_read_by_its_author_only() {
        var sitting = adopted(List.of(TOURISM));
        var author = sitting.members.get(1);
        visit(sitting, sitting.secretary, by(author));
        var before = sitting.officer.etag(sitting.session);

        sitting.scores(author, 1, CHOICES);

        assertThat(author.get(sitting.sheet(1)).statusCode()).isEqualTo(200);
        for (var other :
                List.of(
                        sitting.secretary,
                        sitting.chair(),
                        sitting.officer,
                        sitting.members.get(2))) {
            assertThat(other.get(sitting.sheet(1)).statusCode()).isEqualTo(404);
            assertThat(other.get(sitting.item() + "/rounds/1/sheets").statusCode()).isEqualTo(404);
            assertThat(other.get(sitting.session).<Integer>path("items[0].sealedCount")).isNull();
        }
        assertThat(sitting.officer.etag(sitting.session)).isEqualTo(before);
    }

    @Test
    void without_the_councils_rules_nobody_visits_and_sheets_open_with_the_session() {
        var sitting = adopted(List.of("25"));

        assertThat(problem(visit(sitting, sitting.secretary, by(sitting.chair()))))
                .isEqualTo("on-site-scoring-not-adopted");
        assertThat(problem(sitting.write(sitting.chair(), 1, CHOICES)))
                .isEqualTo("session-step-not-allowed");
        var why =
                sitting.chair()
                        .get(sitting.session)
                        .<String>path("items[0].actions.find { it.name == 'sheet' }.because");
        assertThat(why).contains("đang họp");
    }

    @Test
    void a_visit_lies_not_ahead_names_seats_and_keeps_who_has_sealed() {
        var sitting = adopted(List.of(TOURISM));
        var member = sitting.members.get(1);
        var wrong = Map.of("day", "2026-09-15", "place", "Bản Nưa", "present", List.of("nguoi-la"));
        var refused = visit(sitting, sitting.secretary, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly("/day", "/present/0");
        visit(sitting, sitting.secretary, by(member, sitting.chair()));
        sitting.scores(member, 1, CHOICES);

        var without = visit(sitting, sitting.secretary, by(sitting.chair()));

        assertThat(without.<List<String>>path("errors.code")).containsExactly("HAS_SEALED");
        assertThat(visit(sitting, sitting.secretary, by(member)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_sheet_does_not_count_when_nobody_is_in_the_session_for_its_seat() {
        var sitting = adopted(List.of(TOURISM));
        var absent = sitting.members.get(8);
        visit(sitting, sitting.secretary, by(absent));
        sitting.scores(absent, 1, CHOICES);
        var others = sitting.everybody();
        others.remove(absent.subject());
        sitting.secretary.act(sitting.session, "opening", Sitting.attendance(others));
        sitting.members.stream()
                .filter(member -> !member.equals(absent))
                .forEach(member -> sitting.scores(member, 1, CHOICES));
        assertThat(
                        sitting.secretary
                                .act(sitting.session, "attendance", Sitting.attendance(others))
                                .statusCode())
                .as("an attendance that takes nobody away")
                .isEqualTo(200);

        assertThat(sitting.close(Map.of()).<Map<String, ?>>path("items[0].result.totals"))
                .hasSize(8)
                .doesNotContainKey(absent.subject());
    }

    private String audited(String session) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select string_agg(action, ',') from audit_entry where object_id ="
                                        + " ?::uuid")) {
            statement.setString(1, session.substring(session.lastIndexOf('/') + 1));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
