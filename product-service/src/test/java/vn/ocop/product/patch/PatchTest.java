package vn.ocop.product.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.problem.Refusal;

class PatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Change(@Nullable String name, @Nullable String address) {}

    private static Patch<Change> patch(String body) {
        try {
            return Patch.of(JSON.readTree(body), Change.class, JSON);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void an_absent_field_stays() {
        var patch = patch("{\"name\": \"b\"}");
        assertThat(patch.merge("address", patch.values().address(), "kept")).isEqualTo("kept");
        assertThat(patch.merge("name", patch.values().name(), "a")).isEqualTo("b");
    }

    @Test
    void a_null_empties_a_field() {
        var patch = patch("{\"address\": null}");
        assertThat(patch.<String>merge("address", patch.values().address(), "gone")).isNull();
    }

    @Test
    void only_named_fields_may_be_emptied() {
        assertThatCode(() -> patch("{\"address\": null}").mayEmpty("address"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> patch("{\"name\": null}").mayEmpty("address"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.type().slug()).isEqualTo("invalid-request");
                            assertThat(refusal.faults()).hasSize(1);
                        });
    }

    @Test
    void a_body_that_does_not_fit_is_refused() {
        assertThatThrownBy(() -> patch("{\"other\": 1}")).isInstanceOf(Refusal.class);
    }
}
