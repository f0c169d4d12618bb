package vn.ocop.evaluation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.dossier.form.Representative;

class PlainRepresentativeTest {

    private static Representative today(String json) throws JsonProcessingException {
        return new PlainRepresentative(new ObjectMapper().readTree(json)).today();
    }

    @Test
    void of_sex_and_ethnic_group_stays_what_criterion_3_2_asks() throws JsonProcessingException {
        var old =
                """
                {"name": "Nguyễn Thị Hoa", "sex": "FEMALE", "ethnicity": "Thái", "disability": false,
                 "address": "Xóm 5", "telephone": "0912 345 678"}""";
        assertThat(today(old))
                .isEqualTo(
                        new Representative(
                                "Nguyễn Thị Hoa",
                                null,
                                true,
                                true,
                                false,
                                "Xóm 5",
                                "0912 345 678"));
    }

    @ParameterizedTest
    @CsvSource({"Kinh, false", "' kinh ', false", "Mường, true"})
    void only_the_majority_is_no_minority(String group, boolean minority)
            throws JsonProcessingException {
        var person = today("{\"name\": \"A\", \"ethnicity\": \"%s\"}".formatted(group));
        assertThat(person.ethnicMinority()).isEqualTo(minority);
        assertThat(person.woman()).isNull();
    }
}
