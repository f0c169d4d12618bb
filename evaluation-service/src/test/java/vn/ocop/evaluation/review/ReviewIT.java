package vn.ocop.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Person;
import vn.ocop.evaluation.road.Road;
import vn.ocop.evaluation.road.ScoreCards;
import vn.ocop.evaluation.road.Sitting;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.SentEvent;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class ReviewIT {

    private static final Map<String, Object> LETTER =
            Map.of("number", "02/2026/ĐKN", "date", "2026-09-14");
    private static final Map<String, Object> REPEAT =
            Map.of(
                    "ruling",
                    "REPEAT",
                    "letter",
                    Map.of("number", "415/QĐ-UBND", "date", "2026-09-14"),
                    "reason",
                    "Hội đồng chưa xem hợp đồng liên kết");

    @Inject TestClock clock;

    @BeforeEach
    void it_is_a_monday_in_september() {
        clock.set("2026-09-14T03:00:00Z");
    }

    private static Road evaluated(Map<String, Integer> choices) {
        var road = Road.begin().requested();
        evaluate(road, choices);
        return road;
    }

    private static void evaluate(Road road, Map<String, Integer> choices) {
        var sitting = Sitting.founded().withSettings().planned(road).opened();
        sitting.allScore(1, choices);
        assertThat(sitting.close(Map.of()).statusCode()).isEqualTo(200);
        assertThat(sitting.confirm().statusCode()).isEqualTo(200);
    }

    private static Response ask(Person person, Road road, String kind) {
        return person.post(
                "/v1/reviews",
                null,
                Map.of(
                        "dossierId",
                        road.dossierId(),
                        "kind",
                        kind,
                        "letter",
                        LETTER,
                        "grounds",
                        "Tiêu chí 1.5 được chấm mức 1 dù có hợp đồng liên kết"));
    }

    private static String complained(Road road) {
        var answer = ask(road.producer, road, "COMPLAINT");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return "/v1/reviews/" + answer.path("id");
    }

    @Test
    void an_upheld_complaint_leads_to_another_evaluation_whose_result_replaces_the_first() {
        try (var probe = EventProbe.on("ocop.review")) {
            var road = evaluated(ScoreCards.nothing());
            var review = complained(road);
            assertThat(road.state()).isEqualTo("EVALUATED");

            var ruled = road.province.act(review, "ruling", REPEAT);
            assertThat(ruled.<String>path("state"))
                    .as(ruled.asString())
                    .isEqualTo("REPEAT_ORDERED");
            assertThat(road.state()).isEqualTo("RECEIVED");

            evaluate(road, ScoreCards.fourStars());

            var dossier = road.province.get(road.dossier).jsonPath();
            List<String> hashes = dossier.getList("results.sha256");
            assertThat(hashes).hasSize(2);
            assertThat(dossier.getString("results[1].replaces")).isEqualTo(hashes.getFirst());
            assertThat(dossier.getString("results[0].replaces")).isNull();
            var done = road.producer.get(review).jsonPath();
            assertThat(done.getString("state")).isEqualTo("REPEATED");
            assertThat(done.getString("resultSha256")).isEqualTo(hashes.getFirst());
            assertThat(done.getString("replacedBy")).isEqualTo(hashes.getLast());
            var id = UUID.fromString(review.substring("/v1/reviews/".length()));
            assertThat(probe.awaitOf(id, 3))
                    .extracting(SentEvent::type)
                    .containsExactly(
                            "vn.ocop.review.opened.v1",
                            "vn.ocop.review.ruled.v1",
                            "vn.ocop.review.repeated.v1");
        }
    }

    @Test
    void a_dismissed_complaint_leaves_the_result() {
        var road = evaluated(ScoreCards.fourStars());
        var review = complained(road);

        var dismissed =
                road.province.act(
                        review,
                        "ruling",
                        Map.of(
                                "ruling",
                                "DISMISS",
                                "letter",
                                Map.of("number", "9/TL-UBND", "date", "2026-09-14"),
                                "reason",
                                "Điểm đúng với minh chứng"));

        assertThat(dismissed.<String>path("state")).isEqualTo("DISMISSED");
        assertThat(road.state()).isEqualTo("EVALUATED");
        var again = road.province.act(review, "ruling", REPEAT);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("type")).endsWith("/problems/review-not-open");
    }

    @Test
    void a_dossier_has_one_open_review_until_it_is_withdrawn() {
        var road = evaluated(ScoreCards.fourStars());
        var review = complained(road);

        var second = ask(road.province, road, "COMPLAINT");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<String>path("type")).endsWith("/problems/open-review-exists");

        var withdrawn =
                road.producer.act(review, "withdrawal", Map.of("reason", "Đã được giải thích"));
        assertThat(withdrawn.<String>path("state")).isEqualTo("WITHDRAWN");
        complained(road);
    }

    @Test
    void only_the_ministry_orders_a_repeat_and_it_takes_effect_at_once() {
        var road = evaluated(ScoreCards.fourStars());
        var refused = ask(road.province, road, "MINISTRY_ORDER");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("AUTHORITY");

        var ministry = Person.of("son.vu", "evaluation-officer", "VN");
        var ordered = ask(ministry, road, "MINISTRY_ORDER");

        assertThat(ordered.<String>path("state"))
                .as(ordered.asString())
                .isEqualTo("REPEAT_ORDERED");
        assertThat(road.state()).isEqualTo("RECEIVED");
    }

    @Test
    void nothing_is_reviewed_before_there_is_a_result_and_strangers_learn_nothing() {
        var road = Road.begin().requested();
        assertThat(ask(road.producer, road, "COMPLAINT").statusCode()).isEqualTo(422);

        var finished = evaluated(ScoreCards.fourStars());
        var review = complained(finished);
        var stranger = Person.of("x.y", "evaluation-officer", "VN-2T:96");
        assertThat(stranger.get(review).statusCode()).isEqualTo(404);
        assertThat(ask(stranger, finished, "COMPLAINT").statusCode()).isEqualTo(422);
        assertThat(finished.producer.act(review, "ruling", REPEAT).statusCode()).isEqualTo(403);
    }

    @Test
    void a_letter_from_before_the_result_is_refused() {
        var road = evaluated(ScoreCards.fourStars());
        var refused =
                road.producer.post(
                        "/v1/reviews",
                        null,
                        Map.of(
                                "dossierId",
                                road.dossierId(),
                                "kind",
                                "COMPLAINT",
                                "letter",
                                Map.of("number", "1", "date", "2026-09-13"),
                                "grounds",
                                "Không đồng ý"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/letter/date");
    }
}
