package vn.ocop.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.Tokens;

/** Which roles get past the door of which operation; what lies behind it is decided on the data. */
@ServiceTest
class RightsIT {

    private static final String ID = "0198a1f2-3b4c-7d5e-8f60-718293a4b5c6";
    private static final List<String> ROLES =
            List.of(
                    "registry-officer",
                    "evaluation-officer",
                    "promotion-officer",
                    "reporting-officer",
                    "producer",
                    "partner",
                    "auditor",
                    "administrator");
    private static final Set<String> READERS =
            Set.of(
                    "registry-officer",
                    "evaluation-officer",
                    "promotion-officer",
                    "reporting-officer",
                    "producer",
                    "auditor");

    private static int status(String role, String method, String path) {
        var request =
                role.isEmpty()
                        ? given()
                        : given().auth().oauth2(Tokens.of(role).area("VN").sub("khach").sign());
        if (method.matches("POST|PUT|PATCH")) {
            request.contentType(ContentType.JSON).body("{}");
        }
        return request.request(method, path.replace("{id}", ID)).statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/producers",
        "PATCH, /v1/producers/{id}",
        "GET, /v1/producers/{id}/contact",
        "GET, /v1/producers/{id}/representative",
        "PUT, /v1/producers/{id}/representative",
        "POST, /v1/products",
        "PATCH, /v1/products/{id}",
        "POST, /v1/products/{id}/variants",
        "POST, /v1/products/{id}/production-states",
        "POST, /v1/products/{id}/publication",
        "POST, /v1/papers/{id}/withdrawal"
    })
    void the_register_is_written_by_its_officers_and_by_producers(String method, String path) {
        opensFor(Set.of("registry-officer", "producer"), method, path);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/producers/{id}/managers",
        "DELETE, /v1/producers/{id}/managers/lan.tran",
        "POST, /v1/products/{id}/ocop-numbers",
        "POST, /v1/ocop-number-settings"
    })
    void some_acts_are_for_registry_officers_only(String method, String path) {
        opensFor(Set.of("registry-officer"), method, path);
    }

    @ParameterizedTest
    @CsvSource({"GET, /v1/producers", "GET, /v1/producers/{id}"})
    void producers_are_read_by_office_or_by_their_own_people(String method, String path) {
        opensFor(READERS, method, path);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/ocop-number-settings?province=VN-2T:40",
        "GET, /v1/ocop-number-settings/{id}"
    })
    void settings_are_read_by_those_who_work_with_them(String method, String path) {
        opensFor(Set.of("registry-officer", "evaluation-officer", "auditor"), method, path);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/products",
        "GET, /v1/products/{id}",
        "GET, /v1/products/by-identifier?scheme=GTIN&value=1",
        "GET, /v1/products/{id}/papers",
        "GET, /v1/papers/{id}",
        "GET, /v1/papers/{id}/content",
        "GET, /p/zzzzzzzzzz",
        "GET, /c/zzzzzzzzzz"
    })
    void what_may_be_public_opens_for_everybody(String method, String path) {
        assertThat(status("", method, path)).isNotIn(401, 403);
        for (var role : ROLES) {
            assertThat(status(role, method, path)).as(role).isNotIn(401, 403);
        }
    }

    private static void opensFor(Set<String> allowed, String method, String path) {
        assertThat(status("", method, path)).as("anonymous").isEqualTo(401);
        for (var role : ROLES) {
            var status = status(role, method, path);
            if (allowed.contains(role)) {
                assertThat(status).as(role).isNotIn(401, 403);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }
}
