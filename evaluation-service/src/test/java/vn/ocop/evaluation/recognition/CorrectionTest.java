package vn.ocop.evaluation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.certificate.Particulars;

class CorrectionTest {

    private static final UUID VARIANT = new UUID(0, 1);
    private static final UUID HOLDER = new UUID(0, 2);
    private static final LocalDate END = LocalDate.of(2029, 11, 3);

    private static final Particulars PRINTED =
            new Particulars("Cam Xa Doai", "40-0123", 4, List.of(VARIANT), HOLDER, END);

    @Test
    void what_is_absent_was_right() {
        assertThat(new Correction(null, null, null, null, null).appliedTo(PRINTED))
                .isEqualTo(PRINTED);
    }

    @Test
    void what_is_given_stands_in_the_place_of_what_was_wrong_but_for_the_holder() {
        var other = new UUID(0, 3);
        var right =
                new Correction(" Cam  Xã Đoài ", "40-0124", 3, List.of(other), END.plusDays(1))
                        .appliedTo(PRINTED);
        assertThat(right)
                .isEqualTo(
                        new Particulars(
                                "Cam Xã Đoài",
                                "40-0124",
                                3,
                                List.of(other),
                                HOLDER,
                                END.plusDays(1)));
    }
}
