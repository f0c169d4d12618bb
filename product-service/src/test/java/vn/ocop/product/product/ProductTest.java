package vn.ocop.product.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.place.Place;
import vn.ocop.product.classification.IdentifierScheme;
import vn.ocop.product.classification.ProductionState;
import vn.ocop.product.dated.Identifier;

class ProductTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Product anOrange() {
        var place = new Place("VN-2T:17827", TODAY, "VN/40/17827", null, true);
        var now = Instant.parse("2026-11-22T03:00:00Z");
        var product =
                new Product(UUID.randomUUID(), "7kq2m9xw4t", place, new Origin(false, false), now);
        product.named("Cam Xã Đoài");
        return product;
    }

    private static Identifier number(String value, LocalDate from, @Nullable LocalDate until) {
        return new Identifier(IdentifierScheme.OCOP_NUMBER, value, from, until);
    }

    @Test
    void the_search_form_of_the_name_has_no_marks() {
        assertThat(anOrange().search()).isEqualTo("cam xa doai");
    }

    @Test
    void a_new_ocop_number_ends_the_one_before() {
        var product = anOrange();
        product.numbered(number("40-17827-1-2026", TODAY.minusYears(1), null), TODAY.minusYears(1));
        product.numbered(number("40-17827-9-2027", TODAY, null), TODAY);
        assertThat(product.identifiers())
                .containsExactly(
                        number("40-17827-1-2026", TODAY.minusYears(1), TODAY.minusDays(1)),
                        number("40-17827-9-2027", TODAY, null));
    }

    @Test
    void replacing_the_other_numbers_leaves_ocop_numbers_alone() {
        var product = anOrange();
        var given = number("40-17827-1-2026", TODAY, null);
        var trace = new Identifier(IdentifierScheme.TRACE_CODE, "NA-0001", null, null);
        product.numbered(given, TODAY);
        product.identifiedBy(List.of(trace));
        product.identifiedBy(List.of());
        assertThat(product.identifiers()).containsExactly(given);
    }

    @Test
    void a_product_nobody_reported_on_is_being_made() {
        assertThat(anOrange().productionStateOn(TODAY)).isEqualTo(ProductionState.MADE);
        assertThat(anOrange().productionStateFrom(TODAY)).isNull();
    }

    @Test
    void a_pause_holds_from_its_day() {
        var product = anOrange();
        product.report(
                new DatedState(
                        ProductionState.PAUSED, TODAY.minusDays(5), null, null, "an.nguyen"));
        assertThat(product.productionStateOn(TODAY)).isEqualTo(ProductionState.PAUSED);
        assertThat(product.productionStateOn(TODAY.minusDays(6))).isEqualTo(ProductionState.MADE);
    }
}
