package vn.ocop.product.catalogue;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.unit.AreaPath;

/** Shapes a row of the statement. */
final class CatalogueRow {
    private CatalogueRow() {}

    static CatalogueSummary summary(Tuple row, Places places, Language language) {
        var area = AreaPath.parse(row.get("area_path", String.class));
        return new CatalogueSummary(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("producer_name", String.class),
                area.unit().text(),
                places.nameOf(area, language),
                Places.provinceOf(area),
                row.get("stars", Integer.class),
                row.get("validity", String.class),
                row.get("last_day", LocalDate.class),
                row.get("product_group", String.class),
                row.get("product_set", String.class),
                row.get("published", Boolean.class),
                row.get("demonstration", Boolean.class));
    }
}
