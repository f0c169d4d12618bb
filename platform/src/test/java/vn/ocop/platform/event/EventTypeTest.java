package vn.ocop.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.language.Text;

class EventTypeTest {

    @Test
    void name_type_and_topic_follow_from_the_aggregate_and_what_happened_to_it() {
        var opened = of("PromotionEvent", "RoundOpened");

        assertThat(opened.name()).isEqualTo("PromotionEventRoundOpened");
        assertThat(opened.type()).isEqualTo("vn.ocop.promotionevent.round-opened.v1");
        assertThat(opened.topic()).isEqualTo("ocop.promotionevent");
    }

    @Test
    void a_fact_of_three_words_has_two_hyphens() {
        assertThat(of("Product", "OcopNumberAssigned").type())
                .isEqualTo("vn.ocop.product.ocop-number-assigned.v1");
    }

    private static EventType of(String aggregate, String fact) {
        return EventType.of(aggregate, fact, Map.class, Text.of("vi", "en"), Map.of());
    }
}
