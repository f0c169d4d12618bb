package vn.ocop.product.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import org.junit.jupiter.api.Test;

class QrSvgTest {

    private static final String ADDRESS = "https://ocop.example.vn/p/7kq2m9xw4t";

    @Test
    void every_dark_module_is_drawn_inside_a_quiet_zone_of_four() {
        var code = QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM);
        var svg = QrSvg.of(ADDRESS, "Mã QR");
        var dark = 0;
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark++;
                    assertThat(svg).contains("M" + (x + 4) + " " + (y + 4) + "h1v1h-1z");
                }
            }
        }
        assertThat(svg.split("h1v1h-1z", -1)).hasSize(dark + 1);
        assertThat(svg).contains("viewBox=\"0 0 " + (code.size + 8) + " " + (code.size + 8) + "\"");
    }

    @Test
    void a_short_address_stays_easy_to_scan() {
        assertThat(QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM).size).isLessThanOrEqualTo(33);
    }

    @Test
    void the_drawing_has_a_name_for_people_who_do_not_see_it() {
        assertThat(QrSvg.of(ADDRESS, "Mã QR của trang này"))
                .contains("role=\"img\"", "aria-label=\"Mã QR của trang này\"");
    }
}
