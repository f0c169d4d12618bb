package vn.ocop.product.product;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.unit.UnitLevel;
import vn.ocop.product.classification.ProductionState;

/**
 * What may be done with a product.
 *
 * @param mayChange whether the caller may change it at all
 * @param mayKeep whether the caller keeps the register of its commune
 */
record ProductActions(boolean mayChange, boolean mayKeep) {

    private static final Text NOT_YOURS =
            Text.of(
                    "Chỉ cán bộ quản lý dữ liệu của địa bàn hoặc người quản lý đã được xác nhận của chủ thể",
                    "Registry officers of the area and confirmed managers of the producer only");
    private static final Text OFFICERS =
            Text.of(
                    "Chỉ cán bộ quản lý dữ liệu của xã hoặc cấp trên",
                    "Registry officers of the commune or above only");
    private static final Text NOT_PLACED =
            Text.of(
                    "Chưa xác định được xã hiện nay của sản phẩm",
                    "The product's commune on today's map is not known");
    private static final Text ENDED =
            Text.of("Sản phẩm đã ngừng sản xuất", "The product is no longer made");

    List<ProductAction> of(Product product, LocalDate today, Language language) {
        var change = mayChange ? null : NOT_YOURS;
        return List.of(
                action("CHANGE", change, language),
                action("ADD_VARIANT", change, language),
                action("REPORT_PRODUCTION_STATE", change, language),
                action(product.isPublished() ? "UNPUBLISH" : "PUBLISH", change, language),
                action("ATTACH_PAPER", change, language),
                action("ASSIGN_OCOP_NUMBER", againstNumber(product, today), language));
    }

    private @Nullable Text againstNumber(Product product, LocalDate today) {
        if (!mayKeep) {
            return OFFICERS;
        }
        if (product.productionStateOn(today) == ProductionState.ENDED) {
            return ENDED;
        }
        return product.place().area().unit().level() == UnitLevel.COMMUNE ? null : NOT_PLACED;
    }

    private static ProductAction action(String name, @Nullable Text against, Language language) {
        return new ProductAction(
                name, against == null, against == null ? null : against.in(language));
    }
}
