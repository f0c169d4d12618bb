package vn.ocop.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is missing from the code lists that a document names. */
final class CodeListCompleteness {

    private CodeListCompleteness() {}

    static List<String> gaps(JsonNode document) {
        return document.path("components").path("schemas").properties().stream()
                .filter(schema -> schema.getValue().has("x-code-list"))
                .flatMap(schema -> gaps(schema.getKey(), schema.getValue()))
                .toList();
    }

    private static Stream<String> gaps(String schema, JsonNode enumeration) {
        var list = enumeration.path("x-code-list").asText();
        var answer = RestAssured.given().get("/v1/code-lists/" + list);
        if (answer.statusCode() != 200) {
            return Stream.of(schema + ": list " + list + " answers " + answer.statusCode());
        }
        var served = answer.jsonPath().getList("codes.code", String.class);
        return StreamSupport.stream(enumeration.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .filter(code -> !served.contains(code))
                .map(code -> schema + ": list " + list + " lacks " + code);
    }
}
