package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.evaluation.course.Tier;

/** A council as its sessions see it. */
public record Panel(
        UUID id,
        String name,
        Tier level,
        String unit,
        String areaPath,
        List<Seat> seats,
        List<CouncilSettings> settings) {

    public List<Seat> seatsOn(LocalDate day) {
        return seats.stream().filter(seat -> seat.isHeldOn(day)).toList();
    }

    /** The seat that a person holds, or stands in for, on a day. */
    public Optional<Seat> seatOf(String person, LocalDate day) {
        return seatsOn(day).stream().filter(seat -> seat.isOf(person)).findFirst();
    }

    /** The rules of procedure in force on a day: the latest adopted for it. */
    public Optional<CouncilSettings> settingsOn(LocalDate day) {
        return settings.stream()
                .filter(adopted -> !adopted.from().isAfter(day))
                .max(
                        Comparator.comparing(CouncilSettings::from)
                                .thenComparing(adopted -> settings.indexOf(adopted)));
    }
}
