package vn.ocop.evaluation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
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
                .body("lowest.stars", is(4));
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
}
