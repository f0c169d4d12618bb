package vn.ocop.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    @Test
    void the_policy_allows_the_style_of_the_page_by_its_hash_and_no_script() {
        var policy = policy(HtmlPage.of("<html><style>p{color:red}</style><p>Cam</p></html>"));

        assertThat(policy)
                .contains("default-src 'none'")
                .contains("style-src 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='")
                .doesNotContain("unsafe")
                .doesNotContain("script-src");
    }

    @Test
    void a_page_without_style_allows_none() {
        assertThat(policy(HtmlPage.of("<p>Cam</p>"))).contains("style-src 'none'");
    }

    @Test
    void a_form_and_pictures_of_elsewhere_are_allowed_where_a_page_asks_for_them() {
        assertThat(policy(HtmlPage.of("<form></form>"))).contains("form-action 'none'");
        assertThat(policy(HtmlPage.withForm("<form></form>", "https://ocop.example.vn")))
                .contains("form-action 'self'")
                .contains("img-src 'self' data: https://ocop.example.vn;");
    }

    private static String policy(ResponseBuilder page) {
        return page.build().getHeaderString("Content-Security-Policy");
    }
}
