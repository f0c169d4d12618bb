package vn.ocop.evaluation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.problem.Refusal;

class DossierTest {

    /** The table of the procedure; what is not in it is refused. */
    @ParameterizedTest(name = "{0} is possible in {1}")
    @CsvSource({
        "CHANGE,             DRAFT",
        "SUBMISSION,         DRAFT",
        "SAMPLES,            DRAFT SUBMITTED RECEIVED_BY_COMMUNE REQUESTED RECEIVED"
                + " SUPPLEMENT_REQUESTED",
        "COMMUNE_RECEIPT,    SUBMITTED",
        "COMMUNE_REPORT,     RECEIVED_BY_COMMUNE",
        "PROVINCE_RECEIPT,   REQUESTED",
        "CENTRE_RECEIPT,     FORWARDED",
        "SUPPLEMENT_REQUEST, RECEIVED_BY_COMMUNE RECEIVED",
        "SUPPLEMENT,         SUPPLEMENT_REQUESTED",
        "WITHDRAWAL,         DRAFT SUBMITTED RECEIVED_BY_COMMUNE COMMUNE_REPORTED REQUESTED"
                + " RECEIVED SUPPLEMENT_REQUESTED SCHEDULED WRITTEN_OPINIONS",
        "REJECTION,          SUBMITTED RECEIVED_BY_COMMUNE REQUESTED RECEIVED"
                + " SUPPLEMENT_REQUESTED",
        "SCHEDULING,         REQUESTED RECEIVED RETURNED",
        "POSTPONEMENT,       SCHEDULED WRITTEN_OPINIONS",
        "EVALUATION,         SCHEDULED WRITTEN_OPINIONS",
        "APPROVAL,           EVALUATED",
        "FORWARDING,         APPROVED",
        "RETURN,             EVALUATED",
        "RECOGNITION,        EVALUATED APPROVED RETURNED",
        "NON_RECOGNITION,    EVALUATED APPROVED RETURNED"
    })
    void an_act_is_possible_in_the_states_of_the_procedure_only(Act act, String states) {
        Set<DossierState> allowed = EnumSet.noneOf(DossierState.class);
        Arrays.stream(states.split(" ")).map(DossierState::valueOf).forEach(allowed::add);

        for (var state : DossierState.values()) {
            var dossier = Dossiers.in(state);
            if (allowed.contains(state)) {
                dossier.must(act);
            } else {
                assertThatThrownBy(() -> dossier.must(act)).isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void a_refused_step_says_what_is_needed_and_what_is_possible() {
        var refusal =
                catchThrowableOfType(
                        Refusal.class, () -> Dossiers.aDraft().must(Act.COMMUNE_REPORT));

        assertThat(refusal.type()).isEqualTo(DossierProblems.STEP_NOT_ALLOWED);
        assertThat(refusal.detail().vi())
                .isEqualTo(
                        "Bước “xã báo cáo và đề nghị” chỉ làm được khi hồ sơ ở trạng thái: xã đã tiếp"
                                + " nhận. Hồ sơ đang: bản nháp. Hiện có thể: sửa, nộp, ghi nhận mẫu,"
                                + " rút hồ sơ");
        assertThat(refusal.members()).containsEntry("state", DossierState.DRAFT);
    }

    @Test
    void a_step_is_written_down_with_its_deadline_and_counts_up_the_revision() {
        var dossier = Dossiers.in(DossierState.SUBMITTED);
        var due = Dossiers.TODAY.plusDays(21);

        dossier.take(
                Act.COMMUNE_RECEIPT,
                Dossiers.step(DossierState.RECEIVED_BY_COMMUNE).numbered("15").due(due));

        assertThat(dossier.state).isEqualTo(DossierState.RECEIVED_BY_COMMUNE);
        assertThat(dossier.deadline).isEqualTo(due);
        assertThat(dossier.revision).isEqualTo(2);
        assertThat(dossier.steps).extracting(Step::number).containsExactly("15");
    }

    @Test
    void an_act_can_bring_about_two_steps_and_is_one_change() {
        var dossier = Dossiers.in(DossierState.RECEIVED_BY_COMMUNE);

        dossier.take(
                Act.COMMUNE_REPORT,
                Dossiers.step(DossierState.COMMUNE_REPORTED),
                Dossiers.step(DossierState.REQUESTED));

        assertThat(dossier.state).isEqualTo(DossierState.REQUESTED);
        assertThat(dossier.steps)
                .extracting(Step::state)
                .containsExactly(DossierState.COMMUNE_REPORTED, DossierState.REQUESTED);
        assertThat(dossier.revision).isEqualTo(2);
    }

    @Test
    void a_dossier_that_awaits_a_supplement_is_held_by_who_asked_for_it() {
        var dossier = Dossiers.in(DossierState.SUPPLEMENT_REQUESTED);
        dossier.level = Tier.PROVINCE;
        dossier.returnsTo = DossierState.RECEIVED;
        assertThat(dossier.holder()).isEqualTo(Tier.PROVINCE);

        dossier.returnsTo = DossierState.RECEIVED_BY_COMMUNE;
        assertThat(dossier.holder()).isEqualTo(Tier.COMMUNE);
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierState.class,
            names = {"REJECTED", "WITHDRAWN"})
    void nothing_is_possible_any_more_when_the_procedure_is_over(DossierState state) {
        assertThat(state.isClosed()).isTrue();
        assertThat(Act.allowedIn(state)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierState.class,
            names = {"RECOGNISED", "NOT_RECOGNISED"})
    void what_was_decided_is_only_looked_at_again_by_order(DossierState state) {
        assertThat(state.isClosed()).isTrue();
        assertThat(Act.allowedIn(state)).containsExactly(Act.REPEAT);
    }
}
