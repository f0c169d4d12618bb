package vn.ocop.product.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.UnitLevel;
import vn.ocop.product.classification.ProductSets;
import vn.ocop.product.dated.Days;
import vn.ocop.product.dated.Identifier;

/**
 * What the facts of a product have to fit: the law's classification, the map, the kind of record.
 */
@ApplicationScoped
class ProductFacts {

    private static final Text UNKNOWN_GROUP =
            Text.of(
                    "Danh mục không có ngành, nhóm này",
                    "The classification has no such sector or group");

    private final ProductSets sets;
    private final Places places;

    ProductFacts(ProductSets sets, Places places) {
        this.sets = sets;
        this.places = places;
    }

    /** The law puts each product set into one group; without set the group stands as known. */
    Sorting sorting(@Nullable String productSet, @Nullable String productGroup) {
        if (productGroup != null && !sets.isGroup(productGroup)) {
            throw Refusal.of(
                    Problems.UNKNOWN_REFERENCE,
                    List.of(Fault.at("/productGroup", "unknown-group", UNKNOWN_GROUP)));
        }
        if (productSet == null) {
            return new Sorting(null, productGroup);
        }
        if (productGroup != null && !sets.lies(productSet, productGroup)) {
            throw Refusal.of(ProductProblems.GROUP_DOES_NOT_FIT);
        }
        return new Sorting(productSet, sets.groupOf(productSet).orElse(productGroup));
    }

    /**
     * A new product belongs to a commune of today's map, history to whatever unit the source names.
     */
    Place place(String unit, @Nullable LocalDate on, LocalDate today, boolean historical) {
        var place = places.of(unit, on, today);
        var ref = place.ref();
        if (!historical && !(ref.isOnTodaysMap() && ref.level() == UnitLevel.COMMUNE)) {
            throw Refusal.of(ProductProblems.UNIT_NOT_A_COMMUNE);
        }
        return place;
    }

    static List<Identifier> identifiers(@Nullable List<Identifier> given, boolean historical) {
        if (given == null) {
            return List.of();
        }
        if (!historical && given.stream().anyMatch(Product::isOcopNumber)) {
            throw Refusal.of(ProductProblems.OCOP_NUMBER_BY_COMMUNE);
        }
        given.forEach(identifier -> Days.mustBeInOrder(identifier.from(), identifier.until()));
        return given;
    }
}
