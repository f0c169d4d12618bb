package vn.ocop.evaluation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.road.Person;
import vn.ocop.evaluation.road.Road;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class DossierIT {

    private static final String HASH =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Inject TestClock clock;
    @Inject DataSource database;

    @BeforeEach
    void it_is_a_monday_in_september() {
        clock.set("2026-09-14T03:00:00Z");
    }

    @Test
    void a_dossier_goes_from_draft_to_request_with_dates_persons_numbers_and_deadline() {
        var road = Road.begin().requested();

        var view = road.province.get(road.dossier).then().extract().jsonPath();

        assertThat(view.getString("state")).isEqualTo("REQUESTED");
        assertThat(view.getString("ruleSet")).isEqualTo("26-2026");
        assertThat(view.getString("ruleSetReason")).contains("26/2026/QĐ-TTg");
        assertThat(view.getList("steps.state"))
                .containsExactly(
                        "SUBMITTED", "RECEIVED_BY_COMMUNE", "COMMUNE_REPORTED", "REQUESTED");
        assertThat(view.getString("receiptNumber")).endsWith("/PĐK-40-17827-2026");
        // 15 working days after 14 September; 2 September is the only public holiday near.
        assertThat(view.getString("steps[1].deadline")).isEqualTo("2026-10-05");
        assertThat(view.getString("steps[1].person")).isEqualTo("an.nguyen");
        assertThat(view.getInt("round.year")).isEqualTo(2026);
        assertThat(view.getInt("round.number")).isEqualTo(2);
        assertThat(view.<String>getList("variantIds")).containsExactly(road.variantId.toString());
        assertThat(view.getInt("advice.stars")).isEqualTo(4);
    }

    @Test
    void submission_tells_everything_that_is_missing_at_once() {
        var road = Road.begin();
        road.open(road.producer, Map.of("productId", road.productId, "kind", "FIRST"));

        var answer = road.producer.act(road.dossier, "submission");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("type")).endsWith("/problems/dossier-not-complete");
        assertThat(answer.<List<String>>path("errors.pointer"))
                .containsExactly(
                        "/registration/productDescription",
                        "/representative",
                        "/selfAssessment",
                        "/samples");
    }

    @Test
    void an_incomplete_self_assessment_blocks_the_submission_criterion_by_criterion() {
        var road = Road.begin();
        var draft = road.draft();
        draft.put("selfAssessment", Map.of("choices", Map.of("1.1", 3)));
        road.open(road.producer, draft);
        road.withSamples();

        var answer = road.producer.act(road.dossier, "submission");

        assertThat(answer.<List<String>>path("errors.pointer"))
                .contains("/selfAssessment/choices/1.2")
                .doesNotContain("/selfAssessment/choices/1.1", "/samples");
    }

    @Test
    void a_choice_that_the_rubric_does_not_have_is_refused_in_a_draft_already() {
        var road = Road.begin();
        var draft = road.draft();
        draft.put("selfAssessment", Map.of("choices", Map.of("99.9", 1, "1.1", 7)));

        var answer = road.open(road.producer, draft);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer"))
                .containsExactlyInAnyOrder(
                        "/selfAssessment/choices/99.9", "/selfAssessment/choices/1.1");
    }

    @ParameterizedTest(name = "Art. 2.3: {0} of size {1} is refused")
    @CsvSource({"LIMITED_COMPANY, LARGE", "ASSOCIATION, UNKNOWN", "OPERATING_CENTRE, UNKNOWN"})
    void a_producer_that_may_not_take_part_is_refused(String legalForm, String sizeClass) {
        var road = Road.begin(Map.of("legalForm", legalForm, "sizeClass", sizeClass));

        var answer = road.open(road.province, road.draft());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("type")).endsWith("/problems/producer-not-eligible");
        assertThat(answer.<String>path("legalReference")).contains("Art. 2.3");
    }

    @Test
    void a_product_has_one_open_dossier_of_a_kind() {
        var road = Road.begin().opened();
        var first = road.dossier;

        var second = road.open(road.province, road.draft());

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<String>path("type")).endsWith("/problems/open-dossier-exists");

        assertThat(
                        road.producer
                                .act(first, "withdrawal", Map.of("reason", "Chưa sẵn sàng"))
                                .statusCode())
                .isEqualTo(200);
        assertThat(road.open(road.province, road.draft()).statusCode()).isEqualTo(201);
    }

    @Test
    void papers_must_be_known_and_belong_to_product_or_producer() {
        var road = Road.begin();
        var own = road.paper(HASH);
        var foreign = road.paper("PRODUCT", UUID.randomUUID(), HASH);
        var unknown = UUID.randomUUID();
        var draft = road.draft();
        draft.put("papers", List.of(own, foreign, unknown));

        var answer = road.open(road.province, draft);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer"))
                .containsExactly("/papers/1", "/papers/2");
    }

    @Test
    void submission_freezes_the_hashes_of_the_papers() {
        var road = Road.begin();
        var paper = road.paper("PRODUCER", road.producerId, HASH);
        var draft = road.draft();
        draft.put("papers", List.of(paper));
        road.open(road.province, draft);
        assertThat(road.province.get(road.dossier).<String>path("papers[0].sha256")).isNull();

        road.withSamples().done(road.producer, "submission", Map.of());

        assertThat(road.province.get(road.dossier).<String>path("papers[0].sha256"))
                .isEqualTo(HASH);
    }

    @Test
    void a_step_out_of_order_names_the_rule_and_what_would_be_allowed() {
        var road = Road.begin().opened();

        var answer = road.commune.act(road.dossier, "commune-report", Road.report());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("type")).endsWith("/problems/step-not-allowed");
        assertThat(answer.<String>path("detail")).contains("xã đã tiếp nhận", "bản nháp", "nộp");
        assertThat(answer.<String>path("state")).isEqualTo("DRAFT");
        assertThat(answer.<List<String>>path("allowed")).contains("SUBMISSION");
    }

    @ParameterizedTest(name = "receipt number {0} is refused")
    @CsvSource({"15/PĐK-40-17828-2026", "15/PĐK-40-17827-2025", "PĐK"})
    void a_receipt_number_of_another_commune_or_year_is_refused(String number) {
        var road = Road.begin().submitted();

        var answer =
                road.commune.act(
                        road.dossier,
                        "receipt",
                        Map.of(
                                "number", number,
                                "receivedOn", "2026-09-14",
                                "level", "COMMUNE"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("errors[0].message")).contains("/PĐK-40-17827-2026");
    }

    @Test
    void a_step_is_neither_in_the_future_nor_before_the_one_before() {
        var road = Road.begin().submitted();

        for (var day : List.of("2026-09-13", "2026-09-15")) {
            var answer =
                    road.commune.act(
                            road.dossier,
                            "receipt",
                            Map.of("number", "1", "receivedOn", day, "level", "COMMUNE"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.<String>path("type")).endsWith("/problems/date-out-of-order");
        }
    }

    @Test
    void the_acts_of_the_commune_are_not_for_the_province() {
        var road = Road.begin().submitted();
        var receipt = Map.of("number", "1", "receivedOn", "2026-09-14", "level", "COMMUNE");

        assertThat(road.province.act(road.dossier, "receipt", receipt).statusCode()).isEqualTo(403);
    }

    @Test
    void another_area_another_producer_and_the_public_see_nothing() {
        var road = Road.begin().opened();
        var neighbour = Person.of("chi.tran", "evaluation-officer", "VN-2T:38");
        var stranger = Person.of("ai.do", "producer");

        assertThat(neighbour.get(road.dossier).statusCode()).isEqualTo(404);
        assertThat(stranger.get(road.dossier).statusCode()).isEqualTo(404);
        assertThat(neighbour.get("/v1/dossiers").asString())
                .doesNotContain(road.dossierId().toString());
        assertThat(stranger.get("/v1/dossiers").asString())
                .doesNotContain(road.dossierId().toString());
        assertThat(road.producer.get("/v1/dossiers").asString())
                .contains(road.dossierId().toString());
        assertThat(road.open(neighbour, road.draft()).statusCode()).isEqualTo(422);
    }

    @Test
    void a_change_needs_the_tag_that_was_read_and_it_must_be_the_current_one() {
        var road = Road.begin().opened();
        var etag = road.producer.etag(road.dossier);
        var change = Map.of("registration", Map.of("yearlyOutput", "30 tấn"));

        assertThat(road.producer.patch(road.dossier, null, change).statusCode()).isEqualTo(428);
        assertThat(road.producer.patch(road.dossier, etag, change).statusCode()).isEqualTo(200);
        assertThat(road.producer.patch(road.dossier, etag, change).statusCode()).isEqualTo(412);
        assertThat(road.producer.get(road.dossier).<String>path("registration.productDescription"))
                .as("a merge patch leaves the other fields")
                .contains("Cam Xã Đoài");
    }

    @Test
    void null_in_a_change_removes_also_inside_of_the_forms() {
        var road = Road.begin().opened();
        change(road, "{\"registration\": {\"yearlyOutput\": \"30 tấn\", \"workers\": 12}}");

        change(
                road,
                """
                {"registration": {"yearlyOutput": null}, "selfAssessment": {"choices": {"1.2": null}},
                 "representative": null}""");

        var dossier = road.producer.get(road.dossier).jsonPath();
        assertThat(dossier.getMap("registration"))
                .doesNotContainKey("yearlyOutput")
                .containsEntry("workers", 12)
                .containsKey("productDescription");
        assertThat(dossier.getMap("selfAssessment.choices"))
                .doesNotContainKey("1.2")
                .containsKey("1.1");
        assertThat(road.commune.get(road.dossier + "/representative").statusCode()).isEqualTo(404);

        change(road, "{\"registration\": null, \"variantIds\": null, \"papers\": null}");
        assertThat(road.producer.get(road.dossier).jsonPath().getMap("registration")).isNull();
    }

    @Test
    void a_change_of_a_wrong_form_is_refused_before_its_tag_is_looked_at() {
        var road = Road.begin().opened();
        var wrong =
                "{\"registration\": {\"workers\": -1, \"khong-co\": null}, \"representative\": {\"name\": null}}";

        var refused = road.producer.patch(road.dossier, null, wrong);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().<String>getList("errors.pointer"))
                .containsExactlyInAnyOrder(
                        "/registration/workers", "/registration/khong-co", "/representative/name");
    }

    private static void change(Road road, String patch) {
        var changed = road.producer.patch(road.dossier, road.producer.etag(road.dossier), patch);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    }

    @Test
    void a_supplement_brings_the_dossier_back_to_where_it_was() {
        var road = Road.begin();
        var paper = road.paper(HASH);
        road.received()
                .done(
                        road.commune,
                        "supplement-requests",
                        Map.of("what", "Phiếu kiểm nghiệm", "reason", "Phiếu cũ hết hạn"));
        assertThat(road.state()).isEqualTo("SUPPLEMENT_REQUESTED");

        road.done(road.producer, "supplements", Map.of("papers", List.of(paper)));

        var view = road.province.get(road.dossier).jsonPath();
        assertThat(view.getString("state")).isEqualTo("RECEIVED_BY_COMMUNE");
        assertThat(view.getString("deadline")).isEqualTo("2026-10-05");
        assertThat(view.getString("papers[0].sha256")).isEqualTo(HASH);
        assertThat(view.getString("supplements[0].receivedOn")).isEqualTo("2026-09-14");
    }

    @Test
    void the_commune_can_reject_with_a_reason_and_nothing_follows() {
        var road = Road.begin().submitted();
        road.done(road.commune, "rejection", Map.of("reason", "Không thuộc địa bàn"));

        assertThat(road.state()).isEqualTo("REJECTED");
        assertThat(road.producer.act(road.dossier, "submission").statusCode()).isEqualTo(409);
    }

    @Test
    void the_representative_is_in_no_view_no_event_and_no_audit_entry_and_each_read_is_logged()
            throws SQLException {
        try (var probe = EventProbe.on("ocop.dossier")) {
            var road = Road.begin().submitted();
            var event = probe.await("vn.ocop.dossier.submitted.v1", road.dossierId());
            var restricted = new String[] {"Nguyễn Thị Hoa", "0912", "woman", "Xóm 5", "Minority"};

            assertThat(event.state().toString()).doesNotContain(restricted);
            assertThat(event.state().path("state").asText()).isEqualTo("SUBMITTED");
            assertThat(road.province.get(road.dossier).asString()).doesNotContain(restricted);

            var person = road.commune.get(road.dossier + "/representative");
            assertThat(person.<String>path("telephone")).isEqualTo("0912 345 678");
            assertThat(audit(road.dossierId()))
                    .contains("RestrictedFieldRead by an.nguyen")
                    .doesNotContain(restricted);

            var auditor = Person.of("thanh.tra", "auditor", "VN-2T:40");
            assertThat(auditor.get(road.dossier).statusCode()).isEqualTo(200);
            assertThat(auditor.get(road.dossier + "/representative").statusCode()).isEqualTo(403);
        }
    }

    private String audit(UUID dossier) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select string_agg(action || ' by ' || actor || details::text, ';')"
                                        + " from audit_entry where object_id = ?")) {
            query.setObject(1, dossier);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    void overdue_dossiers_of_an_area_are_listed() {
        var road = Road.begin().received();

        var list =
                road.province.get(
                        "/v1/dossiers?overdueOn=2026-10-06&state=RECEIVED_BY_COMMUNE&unit=40&limit=200");

        assertThat(list.<List<String>>path("items.id")).contains(road.dossierId().toString());
        assertThat(
                        road.province
                                .get("/v1/dossiers?overdueOn=2026-10-05&limit=200")
                                .<List<String>>path("items.id"))
                .doesNotContain(road.dossierId().toString());
    }

    @Test
    void actions_say_what_this_caller_may_do_and_why_not() {
        var road = Road.begin().opened();

        var actions = road.producer.get(road.dossier).jsonPath();

        assertThat(actions.getString("actions.find { it.name == 'submission' }.because"))
                .contains("sản phẩm mẫu");
        assertThat(actions.getBoolean("actions.find { it.name == 'withdrawal' }.allowed")).isTrue();
        assertThat(actions.getString("actions.find { it.name == 'receipt' }.because"))
                .contains("cấp xã");
        road.withSamples();
        assertThat(
                        road.producer
                                .get(road.dossier)
                                .jsonPath()
                                .getBoolean("actions.find { it.name == 'submission' }.allowed"))
                .isTrue();
    }

    @Test
    void an_upgrade_needs_a_certificate_in_force() {
        var road = Road.begin();
        var draft = new HashMap<>(road.draft());
        draft.put("kind", "UPGRADE");

        var answer = road.open(road.province, draft);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("type")).endsWith("/problems/certificate-needed");
    }

    @Test
    void a_dossier_filed_on_paper_before_the_decision_keeps_the_old_rules_within_the_transition() {
        clock.set("2026-06-01T03:00:00Z");
        var road = Road.begin().opened();
        road.done(road.commune, "samples", Map.of("count", 5, "receivedOn", "2026-05-20"));

        road.done(road.commune, "submission", Map.of("filedOn", "2026-05-20"));

        var view = road.province.get(road.dossier).jsonPath();
        assertThat(view.getString("ruleSet")).isEqualTo("1489-2025");
        assertThat(view.getString("ruleSetReason")).contains("1489/QĐ-TTg", "20/07/2026");
    }

    @Test
    void past_the_transition_days_an_officer_chooses_the_rules_with_a_reason() {
        var road = Road.begin().opened().withSamples();

        var without = road.commune.act(road.dossier, "submission", Map.of("filedOn", "2026-05-20"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.<String>path("errors[0].pointer")).isEqualTo("/ruleSet");

        road.done(
                road.commune,
                "submission",
                Map.of(
                        "filedOn", "2026-05-20",
                        "ruleSet", "26-2026",
                        "ruleSetReason", "Tỉnh chưa kịp đánh giá trước hạn"));
        assertThat(road.province.get(road.dossier).<String>path("ruleSetReason"))
                .contains("Tỉnh chưa kịp đánh giá");
    }
}
