package vn.ocop.evaluation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.certificate.PublicCertificate;
import vn.ocop.evaluation.certificate.calendar.PartialDate;
import vn.ocop.evaluation.certificate.calendar.Precision;
import vn.ocop.evaluation.certificate.calendar.Validity;

class PrintoutTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 12);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 12);

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE,",
        "UNKNOWN,",
        "NOT_YET_IN_FORCE, CHƯA CÓ HIỆU LỰC",
        "EXPIRED, HẾT HIỆU LỰC",
        "REVOKED, ĐÃ THU HỒI",
        "REPLACED, ĐÃ ĐƯỢC THAY THẾ"
    })
    void what_does_not_hold_is_marked(Validity validity, @Nullable String mark) {
        assertThat(printout(validity, FIRST, LAST, day("2024-03-12", Precision.DAY)).mark())
                .isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-12, DAY, 1217/QĐ-UBND ngày 12/03/2024",
        "2024-03, MONTH, 1217/QĐ-UBND tháng 03/2024",
        "2024, YEAR, 1217/QĐ-UBND năm 2024"
    })
    void a_decision_is_dated_as_exactly_as_it_is_known(
            String value, Precision precision, String words) {
        assertThat(printout(Validity.IN_FORCE, FIRST, LAST, day(value, precision)).decision())
                .isEqualTo(words);
    }

    @Test
    void a_day_of_the_term_that_is_not_known_is_left_out() {
        assertThat(printout(Validity.IN_FORCE, FIRST, LAST, null).term())
                .isEqualTo("từ ngày 12/03/2024 đến hết ngày 12/03/2027");
        assertThat(printout(Validity.UNKNOWN, null, LAST, null).term())
                .isEqualTo("đến hết ngày 12/03/2027");
        assertThat(printout(Validity.UNKNOWN, null, null, null).term()).isNull();
    }

    @Test
    void a_long_name_is_written_smaller() {
        var whole = printout(Validity.IN_FORCE, FIRST, LAST, null);
        var longer =
                Printout.of(
                        certificate(Validity.IN_FORCE, FIRST, LAST, null),
                        "Cam ".repeat(30),
                        null,
                        "Xã Nghi Lộc",
                        List.of());
        assertThat(longer.productSize()).isLessThan(whole.productSize());
    }

    private static Printout printout(
            Validity validity,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable PartialDate signedOn) {
        return Printout.of(
                certificate(validity, first, last, signedOn),
                "Cam Xã Đoài",
                "Hợp tác xã Nông nghiệp Nghi Lộc",
                "Xã Nghi Lộc, Tỉnh Nghệ An",
                List.of("Thùng 5 kg", "Hộp 2 kg"));
    }

    private static PublicCertificate certificate(
            Validity validity,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable PartialDate signedOn) {
        return new PublicCertificate(
                UUID.randomUUID(),
                1,
                "3hv8k2zq6r",
                "40-0123",
                UUID.randomUUID(),
                null,
                List.of(),
                null,
                null,
                4,
                "1217/QĐ-UBND",
                "UBND tỉnh Nghệ An",
                signedOn,
                first,
                last,
                null,
                null,
                validity,
                "VN-2T:17827",
                "VN/40/17827",
                false);
    }

    private static PartialDate day(String value, Precision precision) {
        return new PartialDate(value, precision);
    }
}
