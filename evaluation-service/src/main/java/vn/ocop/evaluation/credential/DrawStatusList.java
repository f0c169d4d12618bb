package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.BitSet;
import java.util.Optional;
import vn.ocop.platform.calendar.VietnamTime;

/** Draws a status list from the database as it stands. */
@ApplicationScoped
class DrawStatusList {

    private final CredentialRepository credentials;
    private final Clock clock;

    DrawStatusList(CredentialRepository credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Empty beyond the newest list; the first one is there before it has a credential. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<StatusList> of(int number) {
        if (number < 1 || number > credentials.newestList()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var ended = forgotten(number);
        credentials.endedIn(number, VietnamTime.dateOf(now)).forEach(ended::set);
        return Optional.of(new StatusList(number, ended, now));
    }

    /**
     * In a list from before a restore: whoever holds a place that nobody knows asks for another.
     */
    private BitSet forgotten(int number) {
        var places = new BitSet(StatusBits.SIZE);
        if (credentials.numbers().isOfEarlierLife(number)) {
            places.set(0, StatusBits.SIZE);
            credentials.givenIn(number).forEach(places::clear);
        }
        return places;
    }
}
