package vn.ocop.evaluation.credential;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Compares what was given out with the certificates; several instances do no harm. */
@ApplicationScoped
class CredentialComparisonJob {

    private static final Logger LOG = Logger.getLogger(CredentialComparisonJob.class);

    private final CompareCredentials compare;

    CredentialComparisonJob(CompareCredentials compare) {
        this.compare = compare;
    }

    @Scheduled(
            every = "5s",
            identity = "credential-comparison",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void compare() {
        try {
            compare.some();
        } catch (RuntimeException e) {
            LOG.warnf("credentials wait to be compared: %s", e.getMessage());
        }
    }
}
