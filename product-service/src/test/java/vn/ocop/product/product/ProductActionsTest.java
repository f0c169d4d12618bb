package vn.ocop.product.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.place.Place;
import vn.ocop.product.classification.ProductionState;

class ProductActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Product in(String areaPath) {
        var place = new Place("VN-2T:17827", TODAY, areaPath, null, true);
        var now = Instant.parse("2026-11-22T03:00:00Z");
        return new Product(UUID.randomUUID(), "7kq2m9xw4t", place, new Origin(false, false), now);
    }

    private static ProductAction action(ProductActions rights, Product product, String name) {
        return rights.of(product, TODAY, Language.EN).stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_officer_of_the_commune_may_do_everything() {
        assertThat(new ProductActions(true, true).of(in("VN/40/17827"), TODAY, Language.VI))
                .allMatch(ProductAction::allowed)
                .extracting(ProductAction::name)
                .contains("CHANGE", "PUBLISH", "ASSIGN_OCOP_NUMBER");
    }

    @Test
    void a_manager_may_change_but_not_number() {
        var rights = new ProductActions(true, false);
        assertThat(action(rights, in("VN/40/17827"), "CHANGE").allowed()).isTrue();
        assertThat(action(rights, in("VN/40/17827"), "ASSIGN_OCOP_NUMBER"))
                .isEqualTo(
                        new ProductAction(
                                "ASSIGN_OCOP_NUMBER",
                                false,
                                "Registry officers of the commune or above only"));
    }

    @Test
    void a_reader_may_do_nothing_and_learns_why() {
        assertThat(new ProductActions(false, false).of(in("VN/40/17827"), TODAY, Language.VI))
                .noneMatch(ProductAction::allowed)
                .allMatch(action -> action.reason() != null);
    }

    @Test
    void a_product_without_commune_or_no_longer_made_gets_no_number() {
        var rights = new ProductActions(true, true);
        assertThat(action(rights, in("VN/40"), "ASSIGN_OCOP_NUMBER").allowed()).isFalse();
        var ended = in("VN/40/17827");
        ended.report(new DatedState(ProductionState.ENDED, TODAY, null, null, "an.nguyen"));
        assertThat(action(rights, ended, "ASSIGN_OCOP_NUMBER").reason())
                .isEqualTo("The product is no longer made");
    }

    @Test
    void what_is_shown_can_be_hidden() {
        var product = in("VN/40/17827");
        product.show(true);
        assertThat(action(new ProductActions(true, true), product, "UNPUBLISH").allowed()).isTrue();
    }
}
