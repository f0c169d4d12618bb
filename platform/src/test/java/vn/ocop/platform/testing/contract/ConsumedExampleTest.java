package vn.ocop.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceJson;

class ConsumedExampleTest {

    record Entry(@Nullable String from, String validity) {}

    record Certificate(String code, List<Entry> timeline) {}

    private final ObjectNode payload = payload();

    @Test
    void fields_that_the_consumer_does_not_read_are_ignored() {
        var read = example().readCompletely(Certificate.class);
        assertThat(read.code()).isEqualTo("7K3M9QX2TB");
    }

    @Test
    void a_field_that_the_sender_does_not_send_is_reported() {
        payload.remove("code");
        assertThatThrownBy(() -> example().readCompletely(Certificate.class))
                .hasMessageContaining("/code");
    }

    @Test
    void one_item_that_fills_a_field_is_enough() {
        assertThat(example().readCompletely(Certificate.class).timeline().getFirst().from())
                .isNull();
    }

    @Test
    void a_field_that_no_item_fills_is_reported() {
        ((ObjectNode) payload.path("timeline").path(1)).remove("from");
        assertThatThrownBy(() -> example().readCompletely(Certificate.class))
                .hasMessageContaining("/timeline/*/from");
    }

    @Test
    void an_empty_list_is_reported() {
        payload.putArray("timeline");
        assertThatThrownBy(() -> example().readCompletely(Certificate.class))
                .hasMessageContaining("/timeline");
    }

    @Test
    void a_type_that_nobody_sends_is_reported() {
        assertThatThrownBy(() -> ConsumedExample.of("vn.ocop.nothing.happened.v1"))
                .hasMessageContaining("vn.ocop.nothing.happened.v1");
    }

    private ConsumedExample example() {
        return new ConsumedExample("vn.ocop.certificate.issued.v1", payload);
    }

    private static ObjectNode payload() {
        var payload = ServiceJson.mapper().createObjectNode();
        payload.put("code", "7K3M9QX2TB").put("stars", 4);
        var timeline = payload.putArray("timeline");
        timeline.addObject().put("validity", "NOT_YET_IN_FORCE");
        timeline.addObject().put("from", "2026-11-20").put("validity", "IN_FORCE");
        return payload;
    }
}
