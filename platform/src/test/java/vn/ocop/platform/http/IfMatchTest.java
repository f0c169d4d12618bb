package vn.ocop.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.problem.ProblemType;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.problem.WriteProblems;

class IfMatchTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"r7-5f2c9a714b3e8d10\"",
                "\"r7-0000000000000000\"",
                "\"r7\"",
                "\"r6-aa\", \"r7-bb\"",
                "*"
            })
    void only_the_revision_of_a_tag_is_compared(String header) {
        assertThatCode(() -> IfMatch.require(header, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"r6-5f2c9a714b3e8d10\"", "W/\"r7-5f\"", "\"other\"", "\"r70-5f\"", "\"\""})
    void another_revision_a_weak_or_a_foreign_tag_is_stale(String header) {
        assertRefused(header, WriteProblems.STALE);
    }

    @Test
    void without_header_the_precondition_is_missing() {
        assertRefused(null, WriteProblems.PRECONDITION_MISSING);
        assertRefused(" ", WriteProblems.PRECONDITION_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r7-5f", "\"r7-5f", "7", "\"r7\" \"r8\"", "\"r7\nr8\""})
    void what_is_no_tag_is_malformed(String header) {
        assertRefused(header, Problems.INVALID_REQUEST);
    }

    private static void assertRefused(@Nullable String header, ProblemType type) {
        assertThatThrownBy(() -> IfMatch.require(header, 7))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
