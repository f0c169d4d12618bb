package vn.ocop.platform.http;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page for people, with a content security policy that allows its own style sheets by their hash
 * and pictures of this service, and no script at all; forms and pictures from elsewhere only where
 * the page asks for it.
 */
public final class HtmlPage {
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private static final String NONE = "'none'";

    private HtmlPage() {}

    public static Response.ResponseBuilder of(Response.StatusType status, String html) {
        return page(status, html, policy(html, NONE, ""));
    }

    /**
     * A page with a form that goes to this service.
     *
     * @param pictures origin of pictures that are not of this service, {@code
     *     https://ocop.example.vn}
     */
    public static Response.ResponseBuilder withForm(String html, String pictures) {
        return page(Response.Status.OK, html, policy(html, "'self'", pictures));
    }

    public static Response.ResponseBuilder of(String html) {
        return of(Response.Status.OK, html);
    }

    private static Response.ResponseBuilder page(
            Response.StatusType status, String html, String policy) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Content-Security-Policy", policy)
                .entity(html);
    }

    private static String policy(String html, String forms, String pictures) {
        var styles =
                STYLE.matcher(html)
                        .results()
                        .map(style -> "'sha256-" + hash(style.group(1)) + "'")
                        .distinct()
                        .collect(Collectors.joining(" "));
        return "default-src 'none'; img-src 'self' data:"
                + (pictures.isEmpty() ? "" : " " + pictures)
                + "; style-src "
                + (styles.isEmpty() ? NONE : styles)
                + "; base-uri 'none'; form-action "
                + forms
                + "; frame-ancestors 'none'";
    }

    private static String hash(String style) {
        var digest = Digests.sha256().digest(style.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
