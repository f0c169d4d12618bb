package vn.ocop.deploy.stack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four services of the platform. */
public enum Service {
    PRODUCT(1),
    EVALUATION(2),
    PROMOTION(3),
    REPORTING(4);

    private final int portOffset;

    Service(int portOffset) {
        this.portOffset = portOffset;
    }

    /** Also the name of its database, its login and its log file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String module() {
        return id() + "-service";
    }

    int portAbove(int base) {
        return base + portOffset;
    }

    public static Optional<Service> named(String id) {
        return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
    }
}
