package vn.ocop.platform.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.Tokens;

@ServiceTest
class ProblemsIT {
    private static final String OFFICER = Tokens.of("registry-officer").area("VN-2T:40").sign();

    @Test
    void try_out() {
        System.out.println(given().get("/q/openapi").asString());
        for (var path :
                new String[] {
                    "/v1/none",
                    "/none",
                    "/q/none",
                    "/v1/notes/x",
                    "/v1/notes/broken",
                    "/problems/stale",
                    "/v1/notes?x=1&limit=0&limit=3&shelf=a&kind=NO&asOf=2026-13-01"
                }) {
            var r = given().auth().oauth2(OFFICER).get(path);
            System.out.println(
                    path + " => " + r.statusCode() + " " + r.headers() + "\n" + r.asString());
        }
        var r = given().get("/v1/notes");
        System.out.println(r.statusCode() + " " + r.headers() + r.asString());
        r = given().auth().oauth2("abc").get("/v1/notes");
        System.out.println(r.statusCode() + " " + r.headers() + r.asString());
        r = given().auth().oauth2(Tokens.of("producer").sign()).get("/v1/notes");
        System.out.println(r.statusCode() + " " + r.headers() + r.asString());
        r =
                given().auth()
                        .oauth2(OFFICER)
                        .contentType("application/json")
                        .header("Idempotency-Key", "k1")
                        .body("{\"title\": \" Cam \", \"shelf\": 3, \"telephone\":\"0912\"}")
                        .post("/v1/notes");
        System.out.println(r.statusCode() + " " + r.headers() + r.asString());
        r =
                given().auth()
                        .oauth2(OFFICER)
                        .contentType("application/json")
                        .header("Idempotency-Key", "k1")
                        .body("{\"title\": \"Cam\", \"shelf\": 3, \"telephone\":\"0912\"}")
                        .post("/v1/notes");
        System.out.println(r.statusCode() + " " + r.headers() + r.asString());
        r =
                given().auth()
                        .oauth2(OFFICER)
                        .contentType("application/json")
                        .body(
                                "{\"title\": \"\", \"shelf\": 0, \"kind\":\"X\", \"zz\":1, \"price\":{\"amount\": 1e30, \"q\": 2}, \"from\":\"2026-02-30\"}")
                        .post("/v1/notes");
        System.out.println(r.statusCode() + " " + r.headers() + r.asString());
        assertThat(r.statusCode()).isEqualTo(400);
    }
}
