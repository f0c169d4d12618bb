package vn.ocop.evaluation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Person;
import vn.ocop.evaluation.road.Road;
import vn.ocop.evaluation.road.ScoreCards;
import vn.ocop.evaluation.road.Sitting;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

/** The same dossier under another law (acceptance 7 of the evaluation). */
@ServiceTest
class ReplayIT {

    @Inject TestClock clock;

    @BeforeEach
    void a_day_on_which_dossiers_are_filed() {
        clock.set("2026-09-14T03:00:00Z");
    }

    @Test
    void closed_sheets_are_replayed_criterion_by_criterion_and_nothing_changes() {
        var road = Road.begin().requested();
        var sitting = Sitting.founded().withSettings().planned(road).opened();
        var replay = road.dossier + "/replay?ruleSet=26-2026";
        assertThat(road.province.get(replay).statusCode()).isEqualTo(404);
        sitting.allScore(1, ScoreCards.fourStars());
        assertThat(road.province.get(replay).statusCode()).isEqualTo(404);
        assertThat(sitting.close(Map.of()).statusCode()).isEqualTo(200);
        var before = road.province.get(road.dossier).asString();
        road.province
                .get(replay)
                .then()
                .statusCode(200)
                .body("certain", is(true))
                .body("criteria", empty())
                .body("before.stars", is(4))
                .body("lowest.stars", is(4))
                .body("replacedSettings", empty());
        road.province
                .get(replay + "&productSet=12")
                .then()
                .statusCode(200)
                .body("certain", is(false))
                .body("to.productSet", is("12"))
                .body("criteria", not(empty()))
                .body("criteria.match", hasItem("OPTIONS_DIFFER"));
        assertThat(road.province.get(road.dossier).asString()).isEqualTo(before);
        assertThat(road.province.get(road.dossier + "/replay?ruleSet=1489-2025").statusCode())
                .isEqualTo(404);
        var stranger = Person.of("la.mat", "evaluation-officer", "VN-2T:01");
        assertThat(stranger.get(replay).statusCode()).isEqualTo(404);
        assertThat(road.producer.get(replay).statusCode()).isEqualTo(404);
    }

    @Test
    void what_rests_on_one_sheet_is_replaced_and_the_answer_says_so() {
        var road = Road.begin().requested();
        var sitting =
                Sitting.founded()
                        .withSettings(
                                Map.of(
                                        "exclusionTest",
                                        "CHAIR",
                                        "starMinimumTest",
                                        "AGREED_OPTION"))
                        .planned(road)
                        .opened()
                        .allScore(1, ScoreCards.fourStars());
        var closed = sitting.close(Map.of("agreed", ScoreCards.fourStars()));
        assertThat(closed.statusCode()).as(closed.asString()).isEqualTo(200);

        road.province
                .get(road.dossier + "/replay?ruleSet=26-2026")
                .then()
                .statusCode(200)
                .body("before.stars", is(4))
                .body("replacedSettings.setting", is(List.of("starMinimumTest", "exclusionTest")))
                .body("replacedSettings.adopted", is(List.of("AGREED_OPTION", "CHAIR")))
                .body("replacedSettings.used", is(List.of("AVERAGE_POINTS", "MAJORITY")))
                .body("replacedSettings[1].why", containsString("quá nửa số phiếu"));
    }
}
