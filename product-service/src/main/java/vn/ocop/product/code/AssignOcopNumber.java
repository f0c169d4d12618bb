package vn.ocop.product.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.UnitLevel;
import vn.ocop.platform.unit.UnitRef;
import vn.ocop.product.classification.IdentifierScheme;
import vn.ocop.product.classification.ProductionState;
import vn.ocop.product.dated.Identifier;
import vn.ocop.product.product.ChangeProduct;
import vn.ocop.product.product.ChangeProduct.Target;
import vn.ocop.product.product.Product;
import vn.ocop.product.product.ProductAccess;
import vn.ocop.product.product.ProductEvents;
import vn.ocop.product.product.ProductProblems;

/**
 * Gives a product its OCOP number, by the commune or a level above it, or records one found on
 * paper.
 */
@ApplicationScoped
class AssignOcopNumber {

    private final ChangeProduct change;
    private final ProductAccess access;
    private final OcopNumberRepository numbers;
    private final Clock clock;

    AssignOcopNumber(
            ChangeProduct change, ProductAccess access, OcopNumberRepository numbers, Clock clock) {
        this.change = change;
        this.access = access;
        this.numbers = numbers;
        this.clock = clock;
    }

    Product with(Target target, NewOcopNumber request) {
        return change.by(
                target,
                access::mustKeep,
                ProductEvents.OCOP_NUMBER_ASSIGNED,
                product -> {
                    if (request.value() == null) {
                        give(product, request.year());
                    } else {
                        product.rememberNumber(
                                new Identifier(
                                        IdentifierScheme.OCOP_NUMBER, request.value(), null, null));
                    }
                });
    }

    private void give(Product product, int year) {
        var today = VietnamTime.today(clock);
        mayHaveNumber(product, today, year);
        var number = next(product.place().area(), today, year);
        product.numbered(
                new Identifier(IdentifierScheme.OCOP_NUMBER, number.text(), today, null), today);
    }

    private static void mayHaveNumber(Product product, LocalDate today, int year) {
        if (product.productionStateOn(today) == ProductionState.ENDED) {
            throw Refusal.of(ProductProblems.PRODUCTION_ENDED);
        }
        if (product.place().area().unit().level() != UnitLevel.COMMUNE) {
            throw Refusal.of(CodeProblems.COMMUNE_NOT_KNOWN);
        }
        var ofThatYear = "-" + year;
        if (product.identifiers().stream()
                .anyMatch(
                        known ->
                                known.scheme() == IdentifierScheme.OCOP_NUMBER
                                        && known.value().endsWith(ofThatYear))) {
            throw Refusal.of(CodeProblems.ALREADY_NUMBERED);
        }
        if (year < today.getYear() || year > today.getYear() + 1) {
            throw Refusal.of(CodeProblems.YEAR_NOT_OPEN);
        }
    }

    /** Serials that an old paper used up already are passed over. */
    private OcopNumber next(AreaPath area, LocalDate today, int year) {
        var province = Places.provinceOf(area);
        var counterYear = numbers.countingOf(province, today).counterYear(year);
        var commune = area.unit().code();
        var provinceCode = UnitRef.parse(province).code();
        while (true) {
            var number =
                    new OcopNumber(
                            provinceCode, commune, numbers.nextSerial(commune, counterYear), year);
            if (!numbers.isTaken(number.text())) {
                return number;
            }
        }
    }
}
