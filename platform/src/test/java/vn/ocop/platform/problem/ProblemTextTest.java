package vn.ocop.platform.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;

class ProblemTextTest {
    private static final ProblemType QUORUM =
            ProblemType.of(
                            "quorum-not-met",
                            409,
                            "Chưa đủ số thành viên",
                            "Quorum not met",
                            "Phiên họp cần đủ số thành viên.",
                            "A session needs its quorum.")
                    .per("Điều 7 Quyết định 26/2026/QĐ-TTg");

    @Test
    void a_refusal_becomes_a_whole_problem_in_the_language_of_the_caller() {
        var refusal =
                Refusal.of(QUORUM, Text.of("Cần %s, có %s", "%s needed, %s present").with(7, 5))
                        .with("present", 5);

        assertThat(text(refusal, Language.EN).members())
                .isEqualTo(
                        Map.of(
                                "type", "/evaluation/problems/quorum-not-met",
                                "title", "Quorum not met",
                                "status", 409,
                                "detail", "7 needed, 5 present",
                                "instance", "/evaluation/v1/sessions/1/closing",
                                "legalReference", "Điều 7 Quyết định 26/2026/QĐ-TTg",
                                "present", 5,
                                "traceId", "4bf92f35"));
        assertThat(text(refusal, Language.VI).members())
                .containsEntry("title", "Chưa đủ số thành viên")
                .containsEntry("detail", "Cần 7, có 5");
    }

    @Test
    void without_detail_the_type_explains_itself() {
        assertThat(text(Refusal.of(QUORUM), Language.VI).members())
                .containsEntry("detail", "Phiên họp cần đủ số thành viên.");
    }

    @Test
    void a_date_in_a_member_is_written_as_everywhere_else() {
        var refusal = Refusal.of(QUORUM).with("from", LocalDate.of(2026, 5, 22));

        assertThat(new String(text(refusal, Language.EN).bytes(), UTF_8))
                .contains("\"from\":\"2026-05-22\"");
    }

    @Test
    void faults_are_told_once_with_where_code_and_message() {
        var fault = Fault.at("/name", "required", Text.of("Thiếu", "Missing"));
        var refusal = Refusal.of(Problems.INVALID_REQUEST, List.of(fault, fault));

        assertThat(text(refusal, Language.EN).members().get("errors"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "pointer", "/name",
                                        "code", "required",
                                        "message", "Missing")));
    }

    private static ProblemText text(Refusal refusal, Language language) {
        return new ProblemText(
                refusal, language, "/evaluation", "/v1/sessions/1/closing", "4bf92f35");
    }
}
