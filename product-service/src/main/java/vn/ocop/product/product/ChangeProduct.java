package vn.ocop.product.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** The way of every change of a product: lock, right, precondition, act, event. */
@ApplicationScoped
public class ChangeProduct {

    private final ProductRepository products;
    private final Changes changes;
    private final Clock clock;

    ChangeProduct(ProductRepository products, Changes changes, Clock clock) {
        this.products = products;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param id the product and the {@code If-Match} that was given
     * @param right refuses callers who may not
     * @param act changes the product, or refuses
     */
    public Product by(Target id, Consumer<Product> right, EventType event, Consumer<Product> act) {
        var product = products.forChange(id.id()).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        right.accept(product);
        IfMatch.require(id.ifMatch(), product.revision());
        act.accept(product);
        product.changed();
        products.flush();
        changes.record(
                Change.of(
                        event,
                        product.id(),
                        product.revision(),
                        product.place().areaPath(),
                        ProductState.of(product, VietnamTime.today(clock))));
        return product;
    }

    /** Which product, in which revision. */
    public record Target(UUID id, @Nullable String ifMatch) {}
}
