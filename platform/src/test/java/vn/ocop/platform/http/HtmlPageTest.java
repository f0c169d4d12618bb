package vn.ocop.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlPageTest {
    @Test
    void the_policy_allows_the_style_of_the_page_by_its_hash_and_no_script() {
        var policy = HtmlPage.policy("<html><style>p{color:red}</style><p>Cam</p></html>");

        assertThat(policy)
                .contains("default-src 'none'")
                .contains("style-src 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='")
                .doesNotContain("unsafe")
                .doesNotContain("script-src");
    }

    @Test
    void a_page_without_style_allows_none() {
        assertThat(HtmlPage.policy("<p>Cam</p>")).contains("style-src 'none'");
    }
}
