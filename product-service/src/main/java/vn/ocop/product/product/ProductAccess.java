package vn.ocop.product.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.product.producer.ProducerAccess;
import vn.ocop.product.standing.StandingRepository;

/** Who may see and who may change a product. */
@ApplicationScoped
public class ProductAccess {

    private final ProducerAccess producers;
    private final StandingRepository standings;
    private final Clock clock;

    ProductAccess(ProducerAccess producers, StandingRepository standings, Clock clock) {
        this.producers = producers;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Anybody may see products with a certificate past or present, and those that their producer
     * shows.
     */
    public boolean isPublic(Product product) {
        var today = VietnamTime.today(clock);
        return product.isPublished()
                || standings.ofProduct(product.id(), today).stream()
                        .anyMatch(standing -> standing.isPublicOn(today));
    }

    /** Officers and auditors of the area, and the producer's own people, see all of it. */
    public boolean isInside(Product product) {
        return producers.readsByOffice(product.place().area())
                || producers.belongsTo(product.producerId());
    }

    public boolean mayChange(Product product) {
        return mayKeep(product) || producers.actsFor(product.producerId());
    }

    /** Registry officers of the commune or above it. */
    public boolean mayKeep(Product product) {
        return producers.keepsRegisterOf(product.place().area());
    }

    public void mustKeep(Product product) {
        if (!mayKeep(product)) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
    }

    /**
     * The register's officer may, the producer's confirmed people may; one not yet confirmed is
     * told so.
     */
    public void mustChange(Product product) {
        if (!mayChange(product)) {
            throw producers.refusal(product.producerId());
        }
    }
}
