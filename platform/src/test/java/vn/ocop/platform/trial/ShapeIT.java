package vn.ocop.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.testing.ServiceTest;

@ServiceTest
class ShapeIT {
    @Test
    void all_faults_of_body_and_address_are_told_at_once() {
        var answer =
                Callers.officer()
                        .header("Idempotency-Key", "with space")
                        .queryParam("verbose", "1")
                        .body(
                                """
                                {"title": "", "shelf": 100, "kind": "ROUND", "from": "2026-02-30",
                                 "price": {"amount": 1e30, "colour": 2}, "tags": ["a", 1, "b", "c"],
                                 "size": 1}""")
                        .post("/v1/notes");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.path("type").toString()).isEqualTo("/problems/invalid-request");
        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        tuple("parameter", "verbose", "unknown"),
                        tuple("header", "Idempotency-Key", "pattern"),
                        tuple("pointer", "/title", "too-short"),
                        tuple("pointer", "/shelf", "too-large"),
                        tuple("pointer", "/kind", "enum"),
                        tuple("pointer", "/from", "format"),
                        tuple("pointer", "/price/amount", "format"),
                        tuple("pointer", "/price/currency", "required"),
                        tuple("pointer", "/price/colour", "unknown-field"),
                        tuple("pointer", "/tags", "too-many"),
                        tuple("pointer", "/tags/1", "type"),
                        tuple("pointer", "/size", "unknown-field"));
    }

    @Test
    void messages_are_in_the_language_of_the_caller() {
        var request = Callers.officer().header("Accept-Language", "en");

        assertThat(
                        request.body("{\"shelf\": 1}")
                                .post("/v1/notes")
                                .path("errors[0].message")
                                .toString())
                .isEqualTo("This field is missing");
        assertThat(
                        Callers.officer()
                                .body("{\"shelf\": 1}")
                                .post("/v1/notes")
                                .path("errors[0].message")
                                .toString())
                .isEqualTo("Thiếu trường này");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit, too-small",
        "limit=201, limit, too-large",
        "limit=x, limit, type",
        "limit=1&limit=2, limit, repeated",
        "limit=99999999999, limit, format",
        "count=yes, count, type",
        "kind=ROUND, kind, enum",
        "asOf=2026-13-01, asOf, format",
        "asOf=01/02/2026, asOf, format",
        "shelf=1%00, shelf, forbidden-characters",
        "shelf=%C3%28, shelf, encoding",
        "colour=red, colour, unknown",
        "cursor=abc, cursor, cursor"
    })
    void every_wrong_parameter_is_named(String query, String parameter, String code) {
        var answer = Callers.officer().urlEncodingEnabled(false).get("/v1/notes?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(faults(answer)).contains(tuple("parameter", parameter, code));
    }

    @Test
    void repeating_a_parameter_of_a_list_means_or() {
        Callers.officer()
                .get("/v1/notes?kind=PLAIN&kind=LINED&shelf=1&limit=1&asOf=2026-05-22")
                .then()
                .statusCode(200);
    }

    @Test
    void a_path_that_holds_no_id_is_a_wrong_parameter() {
        var answer = Callers.officer().get("/v1/notes/7");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(faults(answer)).containsExactly(tuple("parameter", "id", "format"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "[[[[", "{\"title\": \"a\", \"title\": \"b\"}"})
    void what_is_no_document_at_all_is_refused(String body) {
        Callers.officer().body(body).post("/v1/notes").then().statusCode(400);
    }

    @Test
    void texts_arrive_composed_and_without_space_around() {
        var title = Callers.aTitle();
        var answer =
                Callers.officer()
                        .body(
                                "{\"title\": \"  %s nu\\u031bo\\u031b\\u0301c \", \"shelf\": 7}"
                                        .formatted(title.substring(0, 20)))
                        .post("/v1/notes");

        assertThat(answer.path("title").toString()).isEqualTo(title.substring(0, 20) + " nước");
    }

    @Test
    void a_refused_shape_has_no_effect() {
        var before = (int) Callers.officer().get("/v1/notes?shelf=81&count=true").path("total");
        Callers.officer().body("{\"title\": \"x\", \"shelf\": 81, \"more\": 1}").post("/v1/notes");

        assertThat((int) Callers.officer().get("/v1/notes?shelf=81&count=true").path("total"))
                .isEqualTo(before);
    }

    private static List<Tuple> faults(Response answer) {
        List<Map<String, String>> errors = answer.path("errors");
        return errors.stream().map(ShapeIT::fault).toList();
    }

    private static Tuple fault(Map<String, String> error) {
        var place =
                List.of("pointer", "parameter", "header").stream()
                        .filter(error::containsKey)
                        .findFirst()
                        .orElseThrow();
        assertThat(error.get("message")).isNotBlank();
        return tuple(place, error.get(place), error.get("code"));
    }
}
