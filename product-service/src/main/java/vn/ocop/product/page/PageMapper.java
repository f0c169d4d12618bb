package vn.ocop.product.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.HtmlPage;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * Shapes the answers that carry pages. How long they may be kept is the platform's rule: a minute,
 * within the day.
 */
@Singleton
class PageMapper {

    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    static final String SVG = "image/svg+xml";

    private static final String STYLE = read("/page/page.css");

    private final PageConfig config;
    private final Clock clock;

    PageMapper(PageConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance absent(Frame frame);
    }

    /** What stands around a page. */
    Frame frame(String title, String path) {
        return new Frame(
                title + " | OCOP",
                STYLE,
                StandingText.day(VietnamTime.today(clock)),
                config.addressOf(path),
                drawing(path));
    }

    /**
     * The answer to who asks for what is public, or is not there.
     *
     * @param view what a program gets
     * @param page what a person gets
     */
    <T> Response of(
            HttpHeaders headers, Optional<T> found, Function<T, ?> view, Function<T, String> page) {
        if (prefersJson(headers)) {
            return json(found.map(view).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND)));
        }
        return found.map(page).map(PageMapper::html).orElseGet(this::absent);
    }

    /** A browser, and whoever does not care, gets the page. */
    private static boolean prefersJson(HttpHeaders headers) {
        for (var type : headers.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return false;
            }
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return true;
            }
        }
        return false;
    }

    private static Response html(String page) {
        return secured(HtmlPage.of(page)).build();
    }

    private Response absent() {
        var page = Templates.absent(frame("Không tìm thấy", "/")).render();
        return secured(HtmlPage.of(Response.Status.NOT_FOUND, page))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response json(Object view) {
        return secured(Response.ok(view, MediaType.APPLICATION_JSON)).build();
    }

    Response qr(String path) {
        return secured(Response.ok(drawing(path), SVG)).build();
    }

    private String drawing(String path) {
        return QrSvg.of(config.addressOf(path), "Mã QR của trang này");
    }

    private static Response.ResponseBuilder secured(Response.ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    private static String read(String resource) {
        try (var stream =
                Objects.requireNonNull(PageMapper.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
