package vn.ocop.promotion.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days of an event, both inclusive. */
@Embeddable
public record EventDays(
        @Column(name = "first_day") LocalDate first, @Column(name = "last_day") LocalDate last) {

    public boolean contain(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean haveBegunBy(LocalDate today) {
        return !first.isAfter(today);
    }
}
