package vn.ocop.platform.http;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page for people, with a content security policy that allows its own style sheets by their hash
 * and pictures of this service, and no script at all.
 */
public final class HtmlPage {
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private HtmlPage() {}

    public static Response.ResponseBuilder of(Response.StatusType status, String html) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Content-Security-Policy", policy(html))
                .entity(html);
    }

    public static Response.ResponseBuilder of(String html) {
        return of(Response.Status.OK, html);
    }

    static String policy(String html) {
        var styles =
                STYLE.matcher(html)
                        .results()
                        .map(style -> "'sha256-" + hash(style.group(1)) + "'")
                        .distinct()
                        .collect(Collectors.joining(" "));
        return "default-src 'none'; img-src 'self' data:; style-src "
                + (styles.isEmpty() ? "'none'" : styles)
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String hash(String style) {
        var digest = Digests.sha256().digest(style.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
