package vn.ocop.platform.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the public holidays once at start. */
@Singleton
class WorkingDaysProducer {

    @Produces
    @Singleton
    WorkingDays workingDays() {
        return WorkingDays.load();
    }
}
