package vn.ocop.evaluation.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Person;
import vn.ocop.evaluation.road.Road;
import vn.ocop.evaluation.road.ScoreCards;
import vn.ocop.evaluation.road.Sitting;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class SessionIT {

    private static final Map<String, String> DISCUSSION =
            Map.of("discussion", "Thống nhất cách hiểu tiêu chí 2.2, thành viên chấm lại");

    @Inject TestClock clock;

    @BeforeEach
    void it_is_a_monday_in_september() {
        clock.set("2026-09-14T03:00:00Z");
    }

    private static Sitting over(Road... roads) {
        return Sitting.founded().withSettings().planned(roads).opened();
    }

    @Test
    void one_of_nine_too_far_off_leads_to_a_second_round_and_to_four_stars() {
        try (var probe = EventProbe.on("ocop.session", "ocop.dossier")) {
            var road = Road.begin().requested();
            var sitting = over(road);
            assertThat(road.state()).isEqualTo("SCHEDULED");
            for (int i = 0; i < 8; i++) {
                sitting.scores(sitting.members.get(i), 1, ScoreCards.fourStars());
            }
            sitting.scores(sitting.members.get(8), 1, ScoreCards.best());

            var refused = sitting.close(Map.of());
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.<String>path("type")).endsWith("/problems/item-cannot-be-closed");
            assertThat(refused.<List<String>>path("errors.code"))
                    .containsExactly("SPREAD_EXCEEDED");

            var next = sitting.close(DISCUSSION);
            assertThat(next.statusCode()).as(next.asString()).isEqualTo(200);
            assertThat(next.<Integer>path("items[0].scoringRound")).isEqualTo(2);

            sitting.allScore(2, ScoreCards.fourStars());
            var closed = sitting.close(Map.of());
            assertThat(closed.<String>path("items[0].state")).isEqualTo("CLOSED");
            var confirmed = sitting.confirm();

            var result = confirmed.jsonPath();
            assertThat(result.getString("state")).isEqualTo("CONCLUDED");
            assertThat(result.getInt("items[0].result.stars")).isEqualTo(4);
            assertThat(new BigDecimal(result.getString("items[0].result.total")))
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(ScoreCards.total(ScoreCards.fourStars())));
            assertThat(result.getMap("items[0].result.totals")).hasSize(9);
            assertThat(result.getList("items[0].result.explanationVi")).isNotEmpty();
            assertThat(result.getString("items[0].sha256")).hasSize(64);
            assertThat(result.getInt("items[0].rounds[0].spread"))
                    .isEqualTo(100 - ScoreCards.total(ScoreCards.fourStars()));

            var dossier = road.province.get(road.dossier).jsonPath();
            assertThat(dossier.getString("state")).isEqualTo("EVALUATED");
            assertThat(dossier.getInt("results[0].stars")).isEqualTo(4);
            assertThat(dossier.getString("results[0].sha256"))
                    .isEqualTo(result.getString("items[0].sha256"));

            var evaluated = probe.await("vn.ocop.dossier.evaluated.v1", road.dossierId());
            assertThat(evaluated.state().toString()).doesNotContain("total", "stars\"");
            var concluded =
                    probe.awaitFirst(
                            "conclusion",
                            event ->
                                    event.subject().toString().equals(id(sitting.session))
                                            && event.type().equals("vn.ocop.session.concluded.v1"));
            assertThat(concluded.state().path("state").asText()).isEqualTo("CONCLUDED");
        }
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void the_result_is_approved_and_goes_to_the_centre_from_90_points_only() {
        var road = Road.begin().requested();
        var sitting = over(road).allScore(1, ScoreCards.fourStars());
        sitting.close(Map.of());
        sitting.confirm();
        var letter = Map.of("number", "2735/QĐ-UBND", "date", "2026-09-14");
        assertThat(road.commune.act(road.dossier, "approval", letter).statusCode()).isEqualTo(403);

        road.done(road.province, "approval", letter);

        var forwarded = road.province.act(road.dossier, "forwarding", letter);
        assertThat(forwarded.statusCode()).isEqualTo(409);
        assertThat(forwarded.<String>path("type")).endsWith("/problems/total-too-low-to-forward");
    }

    @Test
    void ninety_points_and_more_are_potential_five_stars_and_may_be_forwarded() {
        try (var probe = EventProbe.on("ocop.dossier")) {
            var road = Road.begin().requested();
            var sitting = over(road).allScore(1, ScoreCards.best());
            sitting.close(Map.of());
            sitting.confirm();
            var letter = Map.of("number", "2735/QĐ-UBND", "date", "2026-09-14");

            road.done(road.province, "approval", letter).done(road.province, "forwarding", letter);

            var approved = probe.await("vn.ocop.dossier.approved.v1", road.dossierId());
            assertThat(approved.state().path("potentialFiveStars").asBoolean()).isTrue();
            var ministry = Person.of("bo.nong.nghiep", "evaluation-officer", "VN");
            road.done(
                    ministry,
                    "receipt",
                    Map.of("number", "77", "receivedOn", "2026-09-14", "level", "CENTRE"));
            assertThat(road.state()).isEqualTo("RECEIVED");
            assertThat(ministry.get(road.dossier).<String>path("level")).isEqualTo("CENTRE");
        }
    }

    @Test
    void closing_is_refused_with_every_open_reason_at_once() {
        var road = Road.begin().requested();
        var sitting = Sitting.founded().withSettings().planned(road);
        var few =
                List.of(
                        sitting.secretary.subject(),
                        sitting.members.get(1).subject(),
                        sitting.members.get(2).subject());
        sitting.secretary.act(sitting.session, "opening", Sitting.attendance(few));
        sitting.scores(sitting.members.get(1), 1, ScoreCards.fourStars());

        var refused = sitting.close(DISCUSSION);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("errors.code"))
                .containsExactly("QUORUM_NOT_MET", "CHAIR_MISSING", "SHEETS_MISSING");
        assertThat(refused.<List<String>>path("errors.message").toString())
                .contains("Cần 8 thành viên, hiện có 3");
    }

    @Test
    void no_session_opens_before_the_council_has_adopted_settings() {
        var road = Road.begin().requested();
        var sitting = Sitting.founded().planned(road);

        var refused =
                sitting.secretary.act(
                        sitting.session, "opening", Sitting.attendance(sitting.everybody()));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).endsWith("/problems/council-without-settings");
    }

    @Test
    void steps_of_a_session_have_an_order_and_a_person() {
        var road = Road.begin().requested();
        var sitting = Sitting.founded().withSettings().planned(road);
        var member = sitting.members.get(3);

        assertThat(sitting.write(member, 1, ScoreCards.best()).statusCode())
                .as("a sheet before the opening")
                .isEqualTo(409);
        sitting.opened();
        assertThat(sitting.confirm().statusCode()).as("confirmed before closed").isEqualTo(409);
        assertThat(sitting.write(member, 2, ScoreCards.best()).statusCode())
                .as("a round that is not open")
                .isEqualTo(409);
        sitting.allScore(1, ScoreCards.fourStars());
        assertThat(
                        member.post(
                                        sitting.item() + "/closing",
                                        member.etag(sitting.session),
                                        Map.of())
                                .statusCode())
                .as("closed by a member")
                .isEqualTo(403);
        assertThat(sitting.close(Map.of()).statusCode()).isEqualTo(200);
        assertThat(sitting.close(Map.of()).statusCode()).as("closed twice").isEqualTo(409);
        assertThat(
                        sitting.secretary
                                .post(
                                        sitting.item() + "/confirmation",
                                        sitting.secretary.etag(sitting.session),
                                        Map.of())
                                .statusCode())
                .as("confirmed by the secretary")
                .isEqualTo(403);
    }

    @Test
    void a_closing_needs_the_current_tag() {
        var road = Road.begin().requested();
        var sitting = Sitting.founded().withSettings().planned(road);
        var before = sitting.secretary.etag(sitting.session);
        sitting.opened().allScore(1, ScoreCards.fourStars());
        var closing = sitting.item() + "/closing";

        assertThat(sitting.secretary.post(closing, null, Map.of()).statusCode()).isEqualTo(428);
        assertThat(sitting.secretary.post(closing, before, Map.of()).statusCode()).isEqualTo(412);
    }

    @Test
    void of_two_secretaries_who_close_at_once_one_does() throws Exception {
        var road = Road.begin().requested();
        var sitting = over(road).allScore(1, ScoreCards.fourStars());
        var etag = sitting.secretary.etag(sitting.session);
        Callable<Integer> close =
                () ->
                        sitting.secretary
                                .post(sitting.item() + "/closing", etag, Map.of())
                                .statusCode();

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(close, close));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder(200, 412);
        }
        assertThat(sitting.secretary.get(sitting.session).<List<?>>path("items[0].rounds"))
                .hasSize(1);
    }

    @Test
    void who_stands_aside_does_not_score_and_owes_no_sheet() {
        var road = Road.begin().requested();
        var sitting = Sitting.founded().withSettings().planned(road);
        var aside = sitting.members.get(5);
        sitting.secretary.act(
                sitting.session,
                "opening",
                Map.of(
                        "present",
                        sitting.everybody(),
                        "recusals",
                        List.of(
                                Map.of(
                                        "subject", aside.subject(),
                                        "dossierId", road.dossierId(),
                                        "reason", "Có quan hệ gia đình với chủ thể"))));

        assertThat(sitting.write(aside, 1, ScoreCards.best()).statusCode()).isEqualTo(409);
        sitting.members.stream()
                .filter(member -> !member.equals(aside))
                .forEach(member -> sitting.scores(member, 1, ScoreCards.fourStars()));
        assertThat(sitting.close(Map.of()).<Map<String, ?>>path("items[0].result.totals"))
                .hasSize(8);
    }

    @Test
    void a_dossier_of_another_area_or_too_early_comes_on_no_agenda() {
        var early = Road.begin().submitted();
        var ready = Road.begin().requested();
        var sitting = Sitting.founded().withSettings();

        var refused = sitting.plan(sitting.officer, List.of(ready.dossierId(), early.dossierId()));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/dossierIds/1");
        assertThat(ready.state()).as("all or nothing").isEqualTo("REQUESTED");
        var neighbour = Person.of("chi.tran", "evaluation-officer", "VN-2T:38");
        assertThat(sitting.plan(neighbour, List.of(ready.dossierId())).statusCode()).isEqualTo(422);
    }

    @Test
    void another_area_does_not_see_the_session() {
        var sitting = over(Road.begin().requested());
        var neighbour = Person.of("chi.tran", "evaluation-officer", "VN-2T:38");

        assertThat(neighbour.get(sitting.session).statusCode()).isEqualTo(404);
        assertThat(neighbour.get(sitting.council).statusCode()).isEqualTo(404);
        assertThat(neighbour.get("/v1/sessions").asString()).doesNotContain(id(sitting.session));
        assertThat(sitting.members.get(4).get("/v1/sessions").asString())
                .as("a member sees the sessions of his council without any role")
                .contains(id(sitting.session));
        assertThat(sitting.members.get(4).get("/v1/me").asString()).contains(id(sitting.council));
    }

    @Test
    void a_withdrawn_dossier_leaves_the_agenda_and_the_session_goes_on() {
        var leaving = Road.begin().requested();
        var staying = Road.begin().requested();
        var sitting = over(leaving, staying);

        leaving.done(leaving.producer, "withdrawal", Map.of("reason", "Hoàn thiện bao bì"));

        var view = sitting.secretary.get(sitting.session).jsonPath();
        assertThat(view.getList("items.state")).containsExactly("DROPPED", "SCORING");
        assertThat(view.getString("state")).isEqualTo("OPEN");
    }

    @Test
    void the_chair_can_defer_an_item_and_the_dossier_waits_for_another_session() {
        var road = Road.begin().requested();
        var sitting = over(road);

        var deferred =
                sitting.chair()
                        .post(
                                sitting.item() + "/deferral",
                                sitting.chair().etag(sitting.session),
                                Map.of("reason", "Cần khảo sát thực tế"));

        assertThat(deferred.<String>path("items[0].state")).isEqualTo("DEFERRED");
        assertThat(deferred.<String>path("state")).isEqualTo("CONCLUDED");
        assertThat(road.state()).isEqualTo("RECEIVED");
        Sitting.founded().withSettings().planned(road);
        assertThat(road.state()).isEqualTo("SCHEDULED");
    }

    @Test
    void after_the_last_round_the_chair_needs_a_reason() {
        var road = Road.begin().requested();
        var sitting =
                Sitting.founded().withSettings(Map.of("scoringRounds", 1)).planned(road).opened();
        for (int i = 0; i < 8; i++) {
            sitting.scores(sitting.members.get(i), 1, ScoreCards.fourStars());
        }
        sitting.scores(sitting.members.get(8), 1, ScoreCards.best());
        assertThat(sitting.close(Map.of()).<Boolean>path("items[0].reasonNeeded")).isTrue();

        var refused = sitting.confirm();
        assertThat(refused.<String>path("type")).endsWith("/problems/chair-reason-needed");

        var confirmed =
                sitting.chair()
                        .post(
                                sitting.item() + "/confirmation",
                                sitting.chair().etag(sitting.session),
                                Map.of("reason", "Hội đồng thống nhất giữ kết quả"));
        assertThat(confirmed.<String>path("items[0].reason")).contains("thống nhất");
    }

    @Test
    void actions_say_who_may_do_what_now() {
        var sitting = over(Road.begin().requested());

        var secretary = sitting.secretary.get(sitting.session).jsonPath();
        assertThat(secretary.getString("items[0].actions.find { it.name == 'closing' }.because"))
                .contains("Chưa niêm phong phiếu");
        var member = sitting.members.get(2).get(sitting.session).jsonPath();
        assertThat(member.getBoolean("items[0].actions.find { it.name == 'sheet' }.allowed"))
                .isTrue();
        assertThat(member.getBoolean("items[0].actions.find { it.name == 'closing' }.allowed"))
                .isFalse();
    }

    @Test
    void those_who_sit_over_a_dossier_read_it_and_others_do_not() {
        var sitting = over(Road.begin().requested());

        var dossier = sitting.members.get(2).get(sitting.item() + "/dossier");
        assertThat(dossier.<String>path("communeReport.requestLetter.number"))
                .isEqualTo("112/UBND-KT");
        assertThat(Person.plain("ai.do").get(sitting.item() + "/dossier").statusCode())
                .isEqualTo(404);
    }
}
