package vn.ocop.evaluation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatRole;
import vn.ocop.evaluation.registry.KnownProducer;

class ConnectionTest {

    private static final KnownProducer PRODUCER =
            new KnownProducer(
                    UUID.randomUUID(),
                    "Hợp tác xã nông nghiệp Xã Đoài",
                    "COOPERATIVE",
                    "SMALL",
                    List.of("lan.tran"),
                    "VN-2T:17827",
                    "VN/40/17827");

    @Test
    void who_manages_the_producer_is_connected() {
        assertThat(Connection.of(seat("lan.tran", null, null), PRODUCER))
                .contains(Connection.MANAGES_PRODUCER);
    }

    @Test
    void so_is_a_seat_whose_substitute_manages_it() {
        assertThat(Connection.of(seat("hoa.tran", null, "lan.tran"), PRODUCER))
                .contains(Connection.MANAGES_PRODUCER);
    }

    @Test
    void an_agency_that_is_the_producer_is_found_however_it_is_written() {
        assertThat(Connection.of(seat("hoa.tran", "HTX NN Xã Đoài", null), PRODUCER))
                .contains(Connection.AGENCY_IS_PRODUCER);
    }

    @Test
    void others_are_not() {
        assertThat(Connection.of(seat("hoa.tran", "Sở Y tế", "minh.le"), PRODUCER)).isEmpty();
    }

    private static Seat seat(String subject, String agency, String substitute) {
        return new Seat(
                UUID.randomUUID(),
                subject,
                "Trần Thị Hoa",
                SeatRole.MEMBER,
                agency,
                true,
                LocalDate.of(2026, 1, 5),
                null,
                substitute == null ? null : new Seat.Substitute(substitute, "Lê Văn Minh"));
    }
}
