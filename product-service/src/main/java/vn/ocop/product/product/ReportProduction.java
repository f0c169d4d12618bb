package vn.ocop.product.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.security.Caller;
import vn.ocop.product.dated.Days;
import vn.ocop.product.product.ChangeProduct.Target;

/** Records whether a product is made, and whether its producer shows it. */
@ApplicationScoped
class ReportProduction {

    private final ChangeProduct change;
    private final ProductAccess access;
    private final Caller caller;
    private final Clock clock;

    ReportProduction(ChangeProduct change, ProductAccess access, Caller caller, Clock clock) {
        this.change = change;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    Product state(Target target, NewProductionState request) {
        return change.by(
                target,
                access::mustChange,
                ProductEvents.PRODUCTION_STATE_CHANGED,
                product -> {
                    Days.mustHaveCome(VietnamTime.today(clock), request.from());
                    product.report(
                            new DatedState(
                                    request.state(),
                                    request.from(),
                                    null,
                                    request.note(),
                                    caller.subject()));
                });
    }

    Product publication(Target target, boolean shown) {
        var event = shown ? ProductEvents.PUBLISHED : ProductEvents.CHANGED;
        return change.by(target, access::mustChange, event, product -> product.show(shown));
    }
}
