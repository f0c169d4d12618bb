package vn.ocop.evaluation.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Person;
import vn.ocop.evaluation.road.Road;
import vn.ocop.evaluation.road.ScoreCards;
import vn.ocop.evaluation.road.Sitting;
import vn.ocop.platform.testing.PdfA;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class PreparationIT {

    private static final Map<String, Object> LETTER =
            Map.of("number", "38/GM-HĐOCOP", "date", "2026-09-14");

    @Inject TestClock clock;

    @BeforeEach
    void it_is_a_monday_in_september() {
        clock.set("2026-09-14T03:00:00Z");
    }

    private static Sitting planned(Road road) {
        return Sitting.founded().withSettings().planned(road);
    }

    @Test
    void the_council_is_invited_and_a_member_answers_once_and_again() {
        var sitting = planned(Road.begin().requested());
        var invited = sitting.secretary.act(sitting.session, "invitation", LETTER);
        assertThat(invited.<List<String>>path("invitation.persons"))
                .as(invited.asString())
                .hasSize(10)
                .contains(sitting.chair().subject());
        assertThat(invited.<String>path("evaluatedBefore")).isEqualTo("2026-12-30");

        var member = sitting.members.get(3);
        member.act(sitting.session, "replies", Map.of("coming", true));
        var answered =
                member.act(
                        sitting.session,
                        "replies",
                        Map.of("coming", false, "remark", "Công tác xa"));

        assertThat(answered.<List<Boolean>>path("replies.coming")).containsExactly(false);
        assertThat(answered.<List<String>>path("replies.subject"))
                .containsExactly(member.subject());
        assertThat(member.act(sitting.session, "invitation", LETTER).statusCode()).isEqualTo(403);
    }

    @Test
    void the_advisory_report_names_criteria_that_exist_and_is_read_by_the_council() {
        var sitting = planned(Road.begin().requested());
        var report = Map.of("summary", "Đủ minh chứng", "remarks", Map.of("1.5", "Có hợp đồng"));
        var wrong = Map.of("summary", "Đủ minh chứng", "remarks", Map.of("9.9", "Không có"));

        var refused = advise(sitting, sitting.secretary, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/remarks/9.9");
        assertThat(advise(sitting, sitting.members.get(2), report).statusCode()).isEqualTo(403);
        assertThat(advise(sitting, sitting.secretary, report).statusCode()).isEqualTo(200);

        var seen = sitting.members.get(2).get(sitting.session).jsonPath();
        assertThat(seen.getString("items[0].advisoryReport.remarks.'1.5'"))
                .isEqualTo("Có hợp đồng");
    }

    private static io.restassured.response.Response advise(
            Sitting sitting, Person person, Object report) {
        return person.post(
                sitting.item() + "/advisory-report", person.etag(sitting.session), report);
    }

    @Test
    void a_member_who_manages_the_producer_is_suggested_to_stand_aside() {
        var sitting = Sitting.founded().withSettings();
        var member = sitting.members.get(4);
        var road =
                Road.begin(Map.of("managers", List.of(Road.MANAGER, member.subject()))).requested();
        sitting.planned(road);
        var path = sitting.session + "/recusal-suggestions";

        var suggested = sitting.secretary.get(path);
        assertThat(suggested.<List<String>>path("items.subject"))
                .as(suggested.asString())
                .containsExactly(member.subject());
        assertThat(suggested.<List<String>>path("items.connection"))
                .containsExactly("MANAGES_PRODUCER");
        assertThat(suggested.<List<Boolean>>path("items.declared")).containsExactly(false);
        assertThat(sitting.members.get(5).get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void the_minutes_are_the_bytes_whose_hash_the_item_names() throws Exception {
        var sitting = planned(Road.begin().requested()).opened();
        var path = sitting.item() + "/minutes";
        assertThat(sitting.chair().get(path).statusCode()).isEqualTo(404);
        sitting.allScore(1, ScoreCards.fourStars());
        var closed = sitting.close(Map.of());

        var minutes = sitting.members.get(1).get(path);

        assertThat(minutes.statusCode()).isEqualTo(200);
        assertThat(FrozenText.sha256(minutes.asString()))
                .isEqualTo(closed.<String>path("items[0].sha256"));
        assertThat(minutes.<String>path("head.productName")).isEqualTo("Cam Xã Đoài");
        assertThat(minutes.<List<Object>>path("head.members")).hasSize(10);
        var printed = sitting.chair().get(path + "/print");
        assertThat(printed.contentType()).isEqualTo("application/pdf");
        assertThat(printed.asByteArray())
                .isEqualTo(sitting.chair().get(path + "/print").asByteArray());
        assertThat(PdfA.faults(printed.asByteArray())).isEmpty();
        Files.write(Path.of("target", "minutes.pdf"), printed.asByteArray());
    }

    @Test
    void the_chair_sees_how_far_each_member_scores_from_the_council() {
        var sitting = planned(Road.begin().requested()).opened();
        var low = ScoreCards.fourStars();
        for (int i = 0; i < 8; i++) {
            sitting.scores(sitting.members.get(i), 1, low);
        }
        var high = ScoreCards.raised(low, 9);
        sitting.scores(sitting.members.get(8), 1, high);
        assertThat(sitting.close(Map.of()).statusCode()).isEqualTo(200);
        assertThat(sitting.confirm().statusCode()).isEqualTo(200);
        var path = sitting.council + "/deviations?year=2026";

        var seen = sitting.chair().get(path).jsonPath();

        var gap = ScoreCards.total(high) - ScoreCards.total(low);
        var of = "items.find { it.subject == '%s' }.".formatted(sitting.members.get(8).subject());
        assertThat(seen.getDouble(of + "mean"))
                .isCloseTo(gap * 8 / 9.0, org.assertj.core.data.Offset.offset(0.01));
        assertThat(seen.getInt(of + "sheets")).isEqualTo(1);
        assertThat(seen.getList("items")).hasSize(9);
        assertThat(sitting.members.get(8).get(path).statusCode()).isEqualTo(403);
        assertThat(Person.plain("nobody").get(path).statusCode()).isEqualTo(404);
    }
}
