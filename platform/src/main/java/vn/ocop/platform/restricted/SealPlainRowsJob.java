package vn.ocop.platform.restricted;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.List;
import org.jboss.logging.Logger;

/** Runs when a service starts that has such rows. */
@ApplicationScoped
class SealPlainRowsJob {

    private static final Logger LOG = Logger.getLogger(SealPlainRowsJob.class);

    private final SealPlainRows seal;
    private final List<PlainRows<?>> kinds;

    SealPlainRowsJob(SealPlainRows seal, @All List<PlainRows<?>> kinds) {
        this.seal = seal;
        this.kinds = kinds;
    }

    void onStart(@Observes Startup started) {
        kinds.forEach(this::sealAll);
    }

    private void sealAll(PlainRows<?> plain) {
        var all = 0;
        for (var sealed = seal.some(plain); sealed > 0; sealed = seal.some(plain)) {
            all += sealed;
        }
        if (all > 0) {
            LOG.infof("sealed %s in %d rows", plain.what(), all);
        }
    }
}
