package vn.ocop.evaluation.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.language.Language;

class RequiredSeatsTest {

    private static final RuleSet LAW = RuleSets.shipped().byId("26-2026").orElseThrow();

    private static List<String> missing(Language language, String... agencies) {
        return new RequiredSeats(LAW.frame(Language.VI), LAW.frame(language))
                .missing(
                        Tier.PROVINCE,
                        List.of(agencies).stream().map(RequiredSeatsTest::seat).toList());
    }

    private static Seat seat(String agency) {
        return new Seat(
                UUID.randomUUID(),
                agency,
                "Trần Thị Hoa",
                SeatRole.MEMBER,
                agency,
                true,
                LocalDate.of(2026, 1, 5),
                null,
                null);
    }

    @Test
    void a_body_that_sends_somebody_is_not_missing_however_its_name_goes_on() {
        assertThat(missing(Language.VI, "Sở Công Thương tỉnh Nghệ An", "SỞ Y TẾ"))
                .contains("Sở Khoa học và Công nghệ")
                .doesNotContain("Sở Công Thương", "Sở Y tế");
    }

    @Test
    void what_a_province_need_not_have_is_not_missed() {
        assertThat(missing(Language.VI)).noneMatch(name -> name.contains("An toàn thực phẩm"));
    }

    @Test
    void it_is_told_in_the_language_of_the_answer() {
        assertThat(missing(Language.EN, "Sở Y tế"))
                .contains("Department of Industry and Trade")
                .doesNotContain("Department of Health");
    }
}
