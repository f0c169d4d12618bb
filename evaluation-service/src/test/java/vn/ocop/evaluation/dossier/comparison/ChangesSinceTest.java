package vn.ocop.evaluation.dossier.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.dossier.comparison.ChangesSince.ChoiceChange;
import vn.ocop.evaluation.dossier.comparison.ChangesSince.FieldChange;
import vn.ocop.evaluation.dossier.comparison.ChangesSince.PaperToRenew;
import vn.ocop.evaluation.dossier.form.AttachedPaper;
import vn.ocop.evaluation.dossier.form.Registration;
import vn.ocop.evaluation.dossier.form.SelfAssessment;
import vn.ocop.evaluation.registry.KnownPaper;

class ChangesSinceTest {

    private static final LocalDate TODAY = LocalDate.of(2029, 5, 2);
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();

    @Test
    void fields_choices_and_papers_that_differ_are_told_and_others_are_not() {
        var before =
                new Filed(
                        OLD,
                        form("25 tấn", 12),
                        new SelfAssessment(Map.of("1.1", 3, "1.5", 1), null),
                        List.of(new AttachedPaper(OLD, "a")));
        var now =
                new Filed(
                        NEW,
                        form("30 tấn", 12),
                        new SelfAssessment(Map.of("1.1", 3, "1.5", 2, "1.6", 1), null),
                        List.of(new AttachedPaper(OLD, null), new AttachedPaper(NEW, null)));

        var changes = ChangesSince.of(before, now, Map.of(OLD, paper("b", null)), TODAY);

        assertThat(changes.recognised()).isEqualTo(OLD);
        assertThat(changes.registration())
                .containsExactly(new FieldChange("yearlyOutput", "25 tấn", "30 tấn"));
        assertThat(changes.choices())
                .containsExactly(new ChoiceChange("1.5", 1, 2), new ChoiceChange("1.6", null, 1));
        assertThat(changes.papersToRenew())
                .containsExactly(new PaperToRenew(OLD, PaperState.CHANGED));
        assertThat(changes.papersAdded()).containsExactly(NEW);
    }

    @ParameterizedTest(name = "valid to {0}: {1}")
    @CsvSource({"2029-05-01, EXPIRED", "2029-05-02, VALID", ", VALID"})
    void a_paper_is_good_through_its_last_day(LocalDate validTo, PaperState state) {
        assertThat(PaperState.of("a", paper("a", validTo), TODAY)).isEqualTo(state);
    }

    @Test
    void a_paper_that_the_registry_no_longer_has_was_withdrawn() {
        assertThat(PaperState.of("a", null, TODAY)).isEqualTo(PaperState.WITHDRAWN);
    }

    private static Registration form(String output, int workers) {
        return new Registration("Cam Xã Đoài", null, 2015, output, workers, null, null, null);
    }

    private static KnownPaper paper(String hash, LocalDate validTo) {
        return new KnownPaper(OLD, "PRODUCT", OLD, "TEST_REPORT", "PROGRAMME", validTo, hash);
    }
}
