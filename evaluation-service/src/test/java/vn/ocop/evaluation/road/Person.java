package vn.ocop.evaluation.road;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.testing.Tokens;

/** Somebody with a token who calls the service. */
public record Person(String subject, String token) {

    public static Person of(String subject, String role, String... areas) {
        return new Person(subject, Tokens.of(role).sub(subject).area(areas).sign());
    }

    /** A person whose token names no role: what he may do follows from the council's record. */
    public static Person plain(String subject) {
        return new Person(subject, Tokens.of().sub(subject).sign());
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response post(String path, @Nullable String etag, Object body) {
        return tagged(etag).body(body).post(path);
    }

    public Response post(String path, @Nullable String etag) {
        return tagged(etag).post(path);
    }

    public Response put(String path, @Nullable String etag, Object body) {
        return tagged(etag).body(body).put(path);
    }

    public Response patch(String path, @Nullable String etag, Object body) {
        return tagged(etag).body(body).patch(path);
    }

    /** Reads the current tag first. */
    public Response act(String resource, String command, Object body) {
        return post(resource + "/" + command, etag(resource), body);
    }

    public Response act(String resource, String command) {
        return act(resource, command, Map.of());
    }

    public String etag(String resource) {
        return get(resource).header("ETag");
    }

    private RequestSpecification tagged(@Nullable String etag) {
        return etag == null ? request() : request().header("If-Match", etag);
    }
}
