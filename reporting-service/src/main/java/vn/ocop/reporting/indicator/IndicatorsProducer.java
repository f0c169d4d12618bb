package vn.ocop.reporting.indicator;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the indicators once at start. */
@Singleton
class IndicatorsProducer {

    @Produces
    @Singleton
    Indicators indicators() {
        return Indicators.load();
    }
}
