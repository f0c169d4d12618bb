package vn.ocop.platform.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Seals within seconds, and tells the head of the chain when a day is over. */
@ApplicationScoped
class AuditSealingJob {

    private static final Logger LOG = Logger.getLogger(AuditSealingJob.class);

    private final AuditSealer sealer;
    private final PublishAuditHead head;

    AuditSealingJob(AuditSealer sealer, PublishAuditHead head) {
        this.sealer = sealer;
        this.head = head;
    }

    @Scheduled(
            every = "1s",
            identity = "audit-sealing",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        try {
            while (sealer.sealSome() == AuditSealer.BATCH) {
                LOG.debug("more audit entries wait for their seals");
            }
            head.ofYesterday();
        } catch (RuntimeException e) {
            LOG.warnf("audit entries wait for their seals: %s", e.getMessage());
        }
    }
}
