package vn.ocop.evaluation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Road;
import vn.ocop.evaluation.road.ScoreCards;
import vn.ocop.evaluation.road.Sitting;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class DeclineIT {

    private static final Map<String, Object> NOTICE =
            Map.of("number", "77/TB-UBND", "date", "2026-09-14");

    @Inject TestClock clock;

    @BeforeEach
    void it_is_a_monday_in_september() {
        clock.set("2026-09-14T03:00:00Z");
    }

    private static Road evaluated(Map<String, Integer> choices) {
        var road = Road.begin().requested();
        var sitting = Sitting.founded().withSettings().planned(road).opened();
        sitting.allScore(1, choices);
        assertThat(sitting.close(Map.of()).statusCode()).isEqualTo(200);
        assertThat(sitting.confirm().statusCode()).isEqualTo(200);
        return road;
    }

    @Test
    void a_result_below_three_stars_ends_with_a_notice_and_the_product_may_apply_again() {
        var road = evaluated(ScoreCards.nothing());

        var declined = road.province.act(road.dossier, "non-recognition", NOTICE);

        assertThat(declined.<String>path("state"))
                .as(declined.asString())
                .isEqualTo("NOT_RECOGNISED");
        assertThat(declined.<String>path("steps[-1].number")).isEqualTo("77/TB-UBND");
        assertThat(road.open(road.province, road.draft()).statusCode()).isEqualTo(201);
    }

    @Test
    void a_result_that_earns_a_star_is_not_declined() {
        var road = evaluated(ScoreCards.fourStars());

        var refused = road.province.act(road.dossier, "non-recognition", NOTICE);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).endsWith("/problems/result-earns-recognition");
        assertThat(road.state()).isEqualTo("EVALUATED");
        assertThat(road.commune.act(road.dossier, "non-recognition", NOTICE).statusCode())
                .isEqualTo(403);
    }
}
