package vn.ocop.product.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.product.dated.Days;
import vn.ocop.product.patch.Patch;
import vn.ocop.product.product.ChangeProduct.Target;

/** Changes what is written about a product. */
@ApplicationScoped
class EditProduct {

    private final ChangeProduct change;
    private final ProductAccess access;
    private final ProductFacts facts;
    private final ProductMakers makers;
    private final Caller caller;
    private final Clock clock;

    EditProduct(
            ChangeProduct change,
            ProductAccess access,
            ProductFacts facts,
            ProductMakers makers,
            Caller caller,
            Clock clock) {
        this.change = change;
        this.access = access;
        this.facts = facts;
        this.makers = makers;
        this.caller = caller;
        this.clock = clock;
    }

    Product with(Target target, Patch<ProductChange> patch) {
        patch.mayEmpty("description", "productSet", "productGroup");
        return change.by(
                target,
                access::mustChange,
                ProductEvents.CHANGED,
                product -> apply(product, patch));
    }

    Product add(Target target, NewVariant request) {
        return change.by(
                target,
                access::mustChange,
                ProductEvents.CHANGED,
                product -> product.add(request.variant()));
    }

    private void apply(Product product, Patch<ProductChange> patch) {
        var values = patch.values();
        if (values.name() != null) {
            product.named(VietnameseText.clean(values.name()));
        }
        var description = cleaned(values.description());
        product.described(patch.merge("description", description, product.description()));
        sort(product, patch);
        move(product, values);
        if (values.identifiers() != null) {
            product.identifiedBy(ProductFacts.identifiers(values.identifiers(), false));
        }
        if (values.trademarks() != null) {
            product.markedBy(values.trademarks());
        }
    }

    /** A new set brings its group along. */
    private void sort(Product product, Patch<ProductChange> patch) {
        var values = patch.values();
        var set = patch.merge("productSet", values.productSet(), product.productSet());
        var keptGroup = values.productSet() == null ? product.productGroup() : null;
        product.sorted(
                facts.sorting(set, patch.merge("productGroup", values.productGroup(), keptGroup)));
    }

    private void move(Product product, ProductChange values) {
        if (values.unit() == null && values.producerId() == null) {
            return;
        }
        if (!access.mayKeep(product)) {
            throw Refusal.of(ProductProblems.TRANSFER_BY_OFFICERS);
        }
        var today = VietnamTime.today(clock);
        if (values.unit() != null) {
            var place =
                    facts.place(values.unit(), values.unitDate(), today, product.isHistorical());
            caller.mustCover(place.area());
            product.moved(place);
        }
        if (values.producerId() != null) {
            var from = Objects.requireNonNullElse(values.producerFrom(), today);
            Days.mustHaveCome(today, from);
            product.madeBy(new DatedMaker(makers.known(values.producerId()), from, null));
        }
    }

    private static @Nullable String cleaned(@Nullable String text) {
        return text == null ? null : VietnameseText.cleanText(text);
    }
}
