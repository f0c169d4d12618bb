package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import org.jboss.logging.Logger;

/** Runs when the service starts, which it does not do without the keys of restricted values. */
@ApplicationScoped
class SealPlainRepresentativesJob {

    private static final Logger LOG = Logger.getLogger(SealPlainRepresentativesJob.class);

    private final SealPlainRepresentatives seal;

    SealPlainRepresentativesJob(SealPlainRepresentatives seal) {
        this.seal = seal;
    }

    void onStart(@Observes Startup started) {
        int sealed;
        int all = 0;
        do {
            sealed = seal.some();
            all += sealed;
        } while (sealed > 0);
        if (all > 0) {
            LOG.infof("sealed the representatives of %d dossiers", all);
        }
    }
}
