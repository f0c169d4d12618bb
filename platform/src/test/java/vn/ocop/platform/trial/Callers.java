package vn.ocop.platform.trial;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.ocop.platform.testing.Tokens;

/** Requests as certain persons would send them. */
final class Callers {

    private Callers() {}

    static String officerToken(String subject) {
        return Tokens.of("registry-officer").area("VN-2T:40").sub(subject).sign();
    }

    static RequestSpecification officer() {
        return officer("an.nguyen");
    }

    static RequestSpecification officer(String subject) {
        return given().auth().oauth2(officerToken(subject)).contentType("application/json");
    }

    static String aTitle() {
        return "Cam " + UUID.randomUUID();
    }

    static String aNote(String title) {
        return "{\"title\": \"%s\", \"shelf\": 7}".formatted(title);
    }

    static Response written(String title) {
        return officer().body(aNote(title)).post("/v1/notes");
    }
}
