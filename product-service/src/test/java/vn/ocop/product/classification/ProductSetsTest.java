package vn.ocop.product.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.product.classification.Heading.Level;

class ProductSetsTest {

    private final ProductSets sets = ProductSets.load();

    @Test
    void appendix_I_has_6_sectors_17_groups_and_26_product_sets() {
        assertThat(sets.all(Level.SECTOR)).hasSize(6);
        assertThat(sets.all(Level.GROUP)).hasSize(17);
        assertThat(sets.all(Level.SET)).hasSize(26);
    }

    @Test
    void every_set_belongs_to_a_group_and_every_group_to_a_sector() {
        assertThat(sets.all(Level.SET)).allMatch(set -> sets.isGroup(set.parent()));
        assertThat(sets.all(Level.GROUP))
                .allMatch(group -> group.code().startsWith(group.parent() + "."));
        assertThat(new HashSet<>(sets.all(Level.SET).stream().map(Heading::code).toList()))
                .hasSize(26);
    }

    @ParameterizedTest
    @CsvSource({"01, I.1", "09, I.4", "14, II.1", "18, III.1", "22, IV.2", "25, V.3", "26, VI.1"})
    void a_set_has_the_group_of_appendix_I(String set, String group) {
        assertThat(sets.groupOf(set)).contains(group);
        assertThat(sets.lies(set, group)).isTrue();
        assertThat(sets.lies(set, group.substring(0, group.indexOf('.')))).isTrue();
    }

    @Test
    void a_set_does_not_lie_in_a_sector_whose_numeral_begins_alike() {
        assertThat(sets.lies("14", "I")).isFalse();
        assertThat(sets.lies("01", "I.4")).isFalse();
    }

    @Test
    void what_the_law_does_not_know_is_not_known() {
        assertThat(sets.groupOf("27")).isEmpty();
        assertThat(sets.isGroup("VII")).isFalse();
        assertThat(sets.isGroup("01")).isFalse();
        assertThat(sets.nameOfGroup("I.4").map(name -> name.vi())).contains("Gia vị");
    }
}
