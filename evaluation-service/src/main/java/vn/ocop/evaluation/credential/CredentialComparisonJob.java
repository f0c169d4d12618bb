package vn.ocop.evaluation.credential;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Compares what was given out with the certificates; several instances do no harm. */
@ApplicationScoped
class CredentialComparisonJob {

    private static final Logger LOG = Logger.getLogger(CredentialComparisonJob.class);

    private final CompareCredentials compare;
    private volatile boolean stopping;

    CredentialComparisonJob(CompareCredentials compare) {
        this.compare = compare;
    }

    @Scheduled(
            every = "5s",
            identity = "credential-comparison",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void compare() {
        if (stopping) {
            return;
        }
        try {
            compare.some();
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    /** A stop takes the database away under a run; the next instance begins it again. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void tell(RuntimeException fault) {
        if (!stopping) {
            LOG.warnf("credentials wait to be compared: %s", fault.getMessage());
        }
    }
}
