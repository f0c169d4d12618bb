package vn.ocop.deploy.system;

import java.util.Locale;

/** Something that lasts under load. */
public enum Scenario {
    /** The broker is away: writes go on, the outbox carries them. */
    BROKER_AWAY,
    /** The database server is away: 503 with the time to come again, and recovery by itself. */
    DATABASE_AWAY,
    /** The disk of the broker is full: writes go on, and all is published when there is room. */
    BROKER_DISK_FULL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
