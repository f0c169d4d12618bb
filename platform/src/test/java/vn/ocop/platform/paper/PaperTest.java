package vn.ocop.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.PdfA;

class PaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final String VIETNAMESE =
            "Độc lập – TỰ DO – HẠNH PHÚC: ẳẵặệểỗộờởữựỳỷỹỵ, 5.000.000 ₫";

    @Test
    void vietnamese_letters_of_every_cut_can_be_read_back() throws IOException {
        var text = text(page("<p>" + VIETNAMESE + "</p><b>Mẫu số 01</b> <i>Điều 7</i>"));
        assertThat(text).contains(VIETNAMESE, "Mẫu số 01", "Điều 7");
    }

    @Test
    void letters_given_in_pieces_are_put_together() throws IOException {
        assertThat(text(page("<p>Xa\u0303 Đoa\u0300i</p>"))).contains("Xã Đoài");
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (var document = Loader.loadPDF(Paper.of(page("<p>Cam <b>Xã Đoài</b></p>"), DAY))) {
            var fonts = new ArrayList<Boolean>();
            for (var sheet : document.getPages()) {
                for (var name : sheet.getResources().getFontNames()) {
                    fonts.add(sheet.getResources().getFont(name).isEmbedded());
                }
            }
            assertThat(fonts).hasSize(2).containsOnly(true);
        }
    }

    @Test
    void a_paper_is_the_pdf_a_that_it_claims_to_be() {
        var picture =
                "<img alt=\"x\" src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAD"
                        + "UlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"/>";
        var paper =
                Paper.of(
                        page(
                                "<h1>Biên bản</h1><p>"
                                        + VIETNAMESE
                                        + "</p><b>đậm</b> <i>nghiêng</i><table><tr><td>1</td></tr>"
                                        + "</table>\uD83C\uDF4A"
                                        + picture),
                        DAY);

        assertThat(PdfA.faults(paper)).isEmpty();
    }

    @Test
    void a_document_that_claims_nothing_is_found_out() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }

        assertThat(PdfA.faults(bytes.toByteArray())).isNotEmpty();
    }

    @Test
    void the_same_page_and_day_give_the_same_bytes() {
        var page = page("<p>" + VIETNAMESE + "</p><b>x</b><i>y</i><h1>z</h1>");
        assertThat(Paper.of(page, DAY)).isEqualTo(Paper.of(page, DAY));
    }

    @Test
    void another_day_gives_other_bytes() {
        var page = page("<p>x</p>");
        assertThat(Paper.of(page, DAY)).isNotEqualTo(Paper.of(page, DAY.plusDays(1)));
    }

    @Test
    void bears_the_day_and_title_that_it_was_given() throws IOException {
        try (var document = Loader.loadPDF(Paper.of(page("<p>x</p>"), DAY))) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Biên bản");
            assertThat(Objects.requireNonNull(information.getCreationDate()).toInstant())
                    .isEqualTo("2026-10-30T17:00:00Z");
            var metadata =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(metadata)
                    .contains("2026-10-31T00:00:00+07:00")
                    .contains("<pdfaid:part>2</pdfaid:part>");
        }
    }

    @Test
    void pages_are_numbered() throws IOException {
        var text = text(page("<p>a</p><p style=\"page-break-before: always\">b</p>"));
        assertThat(text).contains("1/2", "2/2");
    }

    @Test
    void nothing_is_fetched() throws IOException {
        var asked = new AtomicInteger();
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = HttpServer.create(loopback, 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            var address =
                    "http://%s:%d/x"
                            .formatted(
                                    loopback.getAddress().getHostAddress(),
                                    server.getAddress().getPort());
            var page =
                    """
                    <html><head><title>x</title><link rel="stylesheet" href="%1$s"/>
                    <style>@import url("%1$s"); @font-face { font-family: f; src: url("%1$s"); }
                    p { background-image: url("%1$s"); }</style></head>
                    <body><p>a</p><img src="%1$s"/><object data="%1$s"/><img src="file:///etc/hostname"/></body></html>
                    """
                            .formatted(address);
            assertThat(text(page)).contains("a");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entities_are_refused() {
        var page =
                "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<html><head/><body>&e;</body></html>";
        assertThatThrownBy(() -> Paper.of(page, DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letters_without_a_glyph_leave_a_mark() throws IOException {
        assertThat(text(page("<p>Cam \uD83C\uDF4A\u0001 ngọt</p>"))).contains("Cam □ ngọt");
    }

    private static String page(String body) {
        return "<html lang=\"vi\"><head><title>Biên bản</title></head><body>"
                + body
                + "</body></html>";
    }

    private static String text(String page) throws IOException {
        try (var document = Loader.loadPDF(Paper.of(page, DAY))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
