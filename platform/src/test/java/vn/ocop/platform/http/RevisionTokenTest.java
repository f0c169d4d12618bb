package vn.ocop.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.problem.Refusal;

class RevisionTokenTest {
    private static final UUID ID = UUID.fromString("0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11");

    @Test
    void what_was_written_is_read_again() {
        var product = new RevisionToken("ocop.product", ID, 1, 3);
        var paper = new RevisionToken("ocop.paper", ID, 2, 1);

        assertThat(RevisionToken.parse(product.text() + ", " + paper.text()))
                .isEqualTo(List.of(product, paper));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ocop.product",
                "ocop.product:x:1:1",
                "ocop.product:0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11:1",
                "ocop.product:0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11:-1:1",
                "OCOP;drop:0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11:1:1",
                "ocop.product:------------------------------------:1:1"
            })
    void anything_else_is_refused(String header) {
        assertThatThrownBy(() -> RevisionToken.parse(header)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_flood_of_tokens_is_refused() {
        var token = new RevisionToken("ocop.product", ID, 1, 3).text();
        assertThatThrownBy(() -> RevisionToken.parse(token + ("," + token).repeat(20)))
                .isInstanceOf(Refusal.class);
    }
}
