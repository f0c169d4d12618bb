package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ocop.evaluation.ruleset.TimeLimit;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.calendar.WorkingDays;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

/** The local day, the deadlines of the law, and the order of dates. */
@ApplicationScoped
class Dates {

    private final Clock clock;
    private final WorkingDays workingDays;

    Dates(Clock clock, WorkingDays workingDays) {
        this.clock = clock;
        this.workingDays = workingDays;
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    Clock clock() {
        return clock;
    }

    /** Last day of a time limit that starts on a day; the day itself is not counted. */
    LocalDate deadline(LocalDate start, TimeLimit limit) {
        return switch (limit.unit()) {
            case DAYS -> start.plusDays(limit.value());
            case WORKING_DAYS -> workingDays.deadline(start, limit.value()).day();
        };
    }

    /** A step is neither in the future nor before the one that came before. */
    void mustFollow(Optional<LocalDate> previous, LocalDate day, String pointer) {
        if (day.isAfter(today()) || previous.filter(day::isBefore).isPresent()) {
            throw Refusal.of(
                    DossierProblems.DATE_REFUSED,
                    List.of(
                            Fault.at(
                                    pointer,
                                    "DATE",
                                    Text.of(
                                            "Ngày phải từ %s đến hôm nay, %s"
                                                    .formatted(
                                                            previous.map(LocalDate::toString)
                                                                    .orElse("–"),
                                                            today()),
                                            "The day must lie between %s and today, %s"
                                                    .formatted(
                                                            previous.map(LocalDate::toString)
                                                                    .orElse("–"),
                                                            today())))));
        }
    }
}
