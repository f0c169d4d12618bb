package vn.ocop.platform.unit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the administrative units once at start. */
@Singleton
class UnitsProducer {

    @Produces
    @Singleton
    Units units() {
        return Units.load();
    }
}
