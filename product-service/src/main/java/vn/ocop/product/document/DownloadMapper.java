package vn.ocop.product.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.HttpProblems;
import vn.ocop.platform.problem.Refusal;

/**
 * Shapes the download of a paper: never shown inside a page of this address, resumable, cacheable
 * by its SHA-256.
 */
final class DownloadMapper {
    private DownloadMapper() {}

    /** What the caller's headers ask for. */
    record Wish(@Nullable String range, @Nullable String ifRange, @Nullable String ifNoneMatch) {}

    static Response of(Paper paper, Wish wish, Supplier<Path> file) {
        var content = paper.content();
        var tag = "\"" + content.sha256() + "\"";
        if (wish.ifNoneMatch() != null && names(wish.ifNoneMatch(), tag)) {
            return headers(Response.notModified(), content, tag).build();
        }
        var range = wish.ifRange() == null || wish.ifRange().equals(tag) ? wish.range() : null;
        return switch (ByteRange.of(range, content.size())) {
            case ByteRange.Whole() ->
                    headers(Response.ok(part(file.get(), 0, content.size())), content, tag).build();
            case ByteRange.Part(long from, long length) ->
                    headers(
                                    Response.status(Response.Status.PARTIAL_CONTENT)
                                            .entity(part(file.get(), from, length)),
                                    content,
                                    tag)
                            .header("Content-Range", contentRange(from, length, content.size()))
                            .build();
            case ByteRange.Unsatisfiable() ->
                    throw Refusal.of(HttpProblems.RANGE_NOT_SATISFIABLE)
                            .with("size", content.size());
        };
    }

    private static PathPart part(Path file, long from, long length) {
        return new PathPart(file, from, length);
    }

    private static String contentRange(long from, long length, long size) {
        return String.format(Locale.ROOT, "bytes %d-%d/%d", from, from + length - 1, size);
    }

    private static boolean names(String ifNoneMatch, String tag) {
        return ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(tag);
    }

    private static Response.ResponseBuilder headers(
            Response.ResponseBuilder answer, Paper.Content content, String tag) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_TYPE, content.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(content.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** Old readers take the plain name, all others the Vietnamese one (RFC 6266). */
    private static String disposition(String fileName) {
        var plain = fileName.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
