package vn.ocop.evaluation.certificate;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import vn.ocop.platform.calendar.VietnamTime;

/**
 * Runs at local midnight, and after a start for what was missed. It asks the clock every second
 * rather than sleeping until midnight, so that neither a suspended machine nor a corrected clock
 * lets it miss a day.
 */
@ApplicationScoped
class CertificateAnnouncementJob {

    private static final Logger LOG = Logger.getLogger(CertificateAnnouncementJob.class);

    private final AnnounceCertificates announce;
    private final Clock clock;
    private final AtomicReference<LocalDate> done = new AtomicReference<>(LocalDate.MIN);

    CertificateAnnouncementJob(AnnounceCertificates announce, Clock clock) {
        this.announce = announce;
        this.clock = clock;
    }

    @Scheduled(
            every = "1s",
            identity = "certificate-announcement",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onNewDay() {
        var today = VietnamTime.today(clock);
        try {
            if (!today.equals(done.get()) && isAllTold(today)) {
                done.set(today);
            }
        } catch (RuntimeException e) {
            LOG.warnf("certificates wait to be announced: %s", e.getMessage());
        }
    }

    /** A safety net for what came between, such as a clock that was set back and forth. */
    @Scheduled(every = "1m", identity = "certificate-announcement-again")
    void lookAgain() {
        done.set(LocalDate.MIN);
    }

    /** Tells a batch; the next one, and what failed, waits for the next second. */
    private boolean isAllTold(LocalDate today) {
        var products = announce.due(today);
        var told = products.stream().filter(this::isTold).count();
        if (told > 0) {
            LOG.infof("%s: told the certificates of %d products", today, told);
        }
        return told == products.size() && !announce.isMore(products);
    }

    private boolean isTold(UUID productId) {
        try {
            announce.of(productId);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "certificates of product %s could not be announced", productId);
            return false;
        }
    }
}
