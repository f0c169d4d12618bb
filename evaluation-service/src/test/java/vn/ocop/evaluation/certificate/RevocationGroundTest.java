package vn.ocop.evaluation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.ruleset.Revocation;
import vn.ocop.evaluation.ruleset.RuleSets;

class RevocationGroundTest {

    @Test
    void the_grounds_accepted_are_those_of_the_rule_set() {
        var revocation =
                Objects.requireNonNull(
                        RuleSets.shipped().byId("26-2026").orElseThrow().frame().revocation());
        assertThat(Arrays.stream(RevocationGround.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        revocation.grounds().stream()
                                .map(Revocation.RevocationGround::code)
                                .toList());
    }
}
