package vn.ocop.promotion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.contract.ContractChecks;

@ServiceTest
class ContractIT {
    @Test
    void the_committed_openapi_is_what_the_service_serves() {
        ContractChecks.openApiIsCommitted();
    }

    @Test
    void every_operation_and_field_is_explained() {
        ContractChecks.openApiIsComplete();
    }

    @Test
    void the_code_list_of_every_enumeration_is_served() {
        Map<String, Map<String, Object>> schemas =
                given().queryParam("format", "JSON")
                        .get("/q/openapi")
                        .then()
                        .extract()
                        .path("components.schemas");
        var lists =
                schemas.values().stream()
                        .map(schema -> schema.get("x-code-list"))
                        .filter(Objects::nonNull)
                        .toList();
        assertThat(lists).contains("event-kind", "buyer-kind");
        lists.forEach(list -> given().get("/v1/code-lists/" + list).then().statusCode(200));
    }

    @Test
    void the_committed_asyncapi_is_what_the_service_sends() {
        ContractChecks.asyncApiIsCommitted();
    }

    @Test
    void the_examples_of_the_events_are_valid() {
        ContractChecks.eventExamplesAreValid();
    }
}
