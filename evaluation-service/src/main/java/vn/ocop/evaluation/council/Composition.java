package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;

/** What the seats of a council must be like. */
final class Composition {

    private static final String RESERVED = "agreed";

    private Composition() {}

    static List<Fault> faults(Tier level, String unit, List<Seat> seats) {
        var faults = new ArrayList<Fault>();
        if (level == Tier.COMMUNE || (level == Tier.CENTRE) != unit.equals("VN")) {
            faults.add(
                    Fault.at(
                            "/unit",
                            "LEVEL",
                            Text.of(
                                    "Hội đồng cấp tỉnh thuộc một tỉnh, Hội đồng Trung ương thuộc VN",
                                    "A provincial council belongs to a province, the central one to"
                                            + " VN")));
        }
        role(SeatRole.CHAIR, seats, faults);
        role(SeatRole.SECRETARY, seats, faults);
        for (int i = 0; i < seats.size(); i++) {
            persons(seats, i, faults);
        }
        return faults;
    }

    private static void role(SeatRole role, List<Seat> seats, List<Fault> faults) {
        if (seats.stream().noneMatch(seat -> seat.role() == role)) {
            faults.add(
                    Fault.at(
                            "/seats",
                            role.name() + "_MISSING",
                            Text.of(
                                    "Thiếu " + role.label().vi(),
                                    "The " + role.label().en() + " is missing")));
        }
    }

    private static void persons(List<Seat> seats, int at, List<Fault> faults) {
        var seat = seats.get(at);
        if (seat.role() == SeatRole.ADVISER && seat.scores()) {
            faults.add(
                    Fault.at(
                            "/seats/" + at + "/scores",
                            "ADVISER_SCORES",
                            Text.of(
                                    "Thành viên Tổ tư vấn không chấm điểm",
                                    "An adviser does not score")));
        }
        if (seat.subject().equals(RESERVED) || isTaken(seat, seats.subList(0, at))) {
            faults.add(
                    Fault.at(
                            "/seats/" + at + "/subject",
                            "TWO_SEATS",
                            Text.of(
                                    "Người này đã giữ một ghế trong cùng thời gian",
                                    "This person holds another seat at the same time")));
        }
    }

    /** Whether a person of the seat already sits, or stands in, at the same time. */
    static boolean isTaken(Seat seat, List<Seat> others) {
        var stand = seat.substitute();
        return others.stream()
                .filter(other -> overlap(seat, other))
                .anyMatch(
                        other ->
                                other.isOf(seat.subject())
                                        || stand != null && other.isOf(stand.subject()));
    }

    private static boolean overlap(Seat a, Seat b) {
        return !a.from().isAfter(end(b)) && !b.from().isAfter(end(a));
    }

    private static LocalDate end(Seat seat) {
        return seat.until() == null ? LocalDate.MAX : seat.until();
    }
}
