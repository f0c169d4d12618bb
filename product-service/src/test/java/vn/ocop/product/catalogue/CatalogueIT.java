package vn.ocop.product.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.ocop.product.Registry.NGHI_LOC;
import static vn.ocop.product.Registry.aHistoricalProduct;
import static vn.ocop.product.Registry.aProducer;
import static vn.ocop.product.Registry.aProduct;
import static vn.ocop.product.Registry.aProductOf;
import static vn.ocop.product.Registry.as;
import static vn.ocop.product.Registry.asOfficerOf;
import static vn.ocop.product.Registry.register;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.testing.Tokens;
import vn.ocop.product.Registry.Certificate;
import vn.ocop.product.Registry.Registered;

@ServiceTest
class CatalogueIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);

    @Inject TestClock clock;

    /** A word that no other test uses. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void in_november_2026() {
        clock.set("2026-11-22T03:00:00Z");
    }

    private static ValidatableResponse search(Map<String, ?> query) {
        return given().queryParams(query).get("/v1/products").then().statusCode(200);
    }

    private Registered recognised(String name, int stars) {
        var product = aProduct(name + " " + word);
        new Certificate(product.id(), stars).inForceFrom(FIRST).announce();
        return product;
    }

    @Test
    void a_name_is_found_with_marks_without_marks_and_decomposed() {
        var product = recognised("Nước mắm Cửa Hội", 4);
        for (var typed :
                List.of(
                        "Nước mắm Cửa Hội",
                        "nuoc mam cua hoi",
                        "NƯỚC MẮM CỬA HỘI",
                        "hội nước mắm")) {
            for (var form : Normalizer.Form.values()) {
                search(Map.of("q", Normalizer.normalize(typed + " " + word, form), "limit", 5))
                        .body("items.id", contains(product.id()))
                        .body("items[0].stars", equalTo(4))
                        .body("items[0].validity", equalTo("IN_FORCE"))
                        .body("items[0].lastDay", equalTo("2029-10-15"))
                        .body("items[0].unit", equalTo(NGHI_LOC))
                        .body("items[0].unitName", equalTo("Xã Nghi Lộc"))
                        .body("items[0].province", equalTo("VN-2T:40"));
            }
        }
    }

    @Test
    void a_name_that_has_the_marks_ranks_above_one_that_has_not() {
        var folded = recognised("Mam nem A", 3);
        var exact = recognised("Thùng mắm nêm", 3);
        search(Map.of("q", "mắm nêm"))
                .body(
                        "items.findAll { it.name.endsWith('" + word + "') }.id",
                        contains(exact.id(), folded.id()));
    }

    @Test
    void the_producers_name_is_searched_too() {
        var product = recognised("Chổi đót", 3);
        search(Map.of("q", "hop tac xa choi dot " + word)).body("items.id", contains(product.id()));
    }

    @Test
    void a_code_means_another_province_on_another_map() {
        var tienGiang = aHistoricalProduct("Kẹo " + word, "VN-3T:82");
        var dongThap = aHistoricalProduct("Kẹo dừa " + word, "VN-3T:87");
        new Certificate(tienGiang.id(), 3).inForceFrom(FIRST).announce();
        new Certificate(dongThap.id(), 3).inForceFrom(FIRST).announce();
        search(Map.of("q", word, "unit", "82"))
                .body("items.id", containsInAnyOrder(tienGiang.id(), dongThap.id()));
        search(Map.of("q", word, "unit", "VN-2T:82"))
                .body("items.id", containsInAnyOrder(tienGiang.id(), dongThap.id()));
        search(Map.of("q", word, "unit", "VN-3T:82")).body("items.id", contains(tienGiang.id()));
        search(Map.of("q", word, "unit", "VN-3T:87")).body("items.id", contains(dongThap.id()));
        search(Map.of("q", word, "unit", List.of("VN-3T:82", "VN-3T:87", "40")))
                .body("items.size()", equalTo(2));
    }

    @Test
    void a_star_holds_while_the_certificate_is_in_force_by_the_day_in_vietnam() {
        var product = recognised("Tinh dầu sả", 5);
        clock.set("2029-10-15T16:59:59Z");
        search(Map.of("q", word, "stars", 5)).body("items.id", contains(product.id()));
        clock.set("2029-10-15T17:00:00Z");
        search(Map.of("q", word, "stars", 5)).body("items", empty());
        search(Map.of("q", word, "validity", "EXPIRED"))
                .body("items.id", contains(product.id()))
                .body("items[0].stars", nullValue());
    }

    @Test
    void what_is_not_public_is_not_in_the_catalogue() {
        aProduct("Nháp " + word);
        var oneStar = aProduct("Một sao " + word);
        new Certificate(oneStar.id(), 2).inForceFrom(FIRST).announce();
        var ahead = aProduct("Sắp có " + word);
        new Certificate(ahead.id(), 4).inForceFrom(LocalDate.of(2026, 12, 1)).announce();
        search(Map.of("q", word)).body("items", empty());
        asOfficerOf("VN-2T:40")
                .queryParams(Map.of("q", word, "scope", "area"))
                .get("/v1/products")
                .then()
                .body("items.size()", equalTo(3));
        asOfficerOf("VN-2T:01")
                .queryParams(Map.of("q", word, "scope", "area"))
                .get("/v1/products")
                .then()
                .body("items", empty());
        given().queryParams(Map.of("q", word, "scope", "area"))
                .get("/v1/products")
                .then()
                .body("items", empty());
        as(Tokens.of("partner").area("VN").sign())
                .queryParams(Map.of("q", word, "scope", "area"))
                .get("/v1/products")
                .then()
                .body("items", empty());
    }

    @Test
    void a_product_shown_by_its_producer_is_not_recognised_yet() {
        var product = aProduct("Giới thiệu " + word);
        asOfficerOf(NGHI_LOC)
                .header("If-Match", product.etag())
                .body("{\"published\": true}")
                .post("/v1/products/" + product.id() + "/publication")
                .then()
                .statusCode(200);
        search(Map.of("q", word, "validity", "NONE"))
                .body("items.id", contains(product.id()))
                .body("items[0].stars", nullValue())
                .body("items[0].published", equalTo(true));
    }

    @Test
    void filters_and_facets_count_over_the_whole_filter() {
        recognised("A", 3);
        recognised("B", 4);
        recognised("C", 4);
        var old =
                register(
                        Map.of(
                                "name",
                                "D " + word,
                                "unit",
                                "VN-3T:82",
                                "historical",
                                true,
                                "productGroup",
                                "II"));
        new Certificate(old.id(), 3).from(null, "EXPIRED").announce();
        search(
                        Map.of(
                                "q",
                                word,
                                "facets",
                                "stars,validity,unit,productGroup",
                                "count",
                                true,
                                "limit",
                                1))
                .body("total", equalTo(4))
                .body("items.size()", equalTo(1))
                .body("facets.stars", equalTo(List.of(facet("4", 2), facet("3", 1))))
                .body(
                        "facets.validity",
                        equalTo(List.of(facet("IN_FORCE", 3), facet("EXPIRED", 1))))
                .body("facets.unit", equalTo(List.of(facet("VN-2T:40", 3), facet("VN-2T:82", 1))))
                .body("facets.productGroup", equalTo(List.of(facet("I", 3), facet("II", 1))));
        search(Map.of("q", word, "unit", "40", "facets", "unit"))
                .body("facets.unit", equalTo(List.of(facet(NGHI_LOC, 3))));
        search(Map.of("q", word, "stars", List.of(3, 4), "count", true)).body("total", equalTo(3));
        search(Map.of("q", word, "productGroup", "I", "count", true)).body("total", equalTo(3));
        search(Map.of("q", word, "productGroup", "I.1", "count", true)).body("total", equalTo(3));
        search(Map.of("q", word, "legalForm", "COOPERATIVE", "count", true))
                .body("total", equalTo(3));
        search(Map.of("q", word, "legalForm", "UNKNOWN", "count", true)).body("total", equalTo(1));
    }

    private static Map<String, Object> facet(String code, int count) {
        return Map.of("code", code, "count", count);
    }

    @Test
    void every_order_goes_through_all_rows_once() {
        for (var name : List.of("Ấm", "Bánh", "Đũa", "Dao", "Ổi")) {
            recognised(name, name.length() > 3 ? 4 : 3);
        }
        assertThat(names("name")).containsExactly("Ấm", "Bánh", "Dao", "Đũa", "Ổi");
        assertThat(names("-name")).containsExactly("Ổi", "Đũa", "Dao", "Bánh", "Ấm");
        assertThat(names("-stars")).startsWith("Bánh").hasSize(5);
        assertThat(names("stars")).endsWith("Bánh").hasSize(5);
        for (var sort : List.of("relevance", "lastDay", "-lastDay")) {
            assertThat(names(sort)).hasSize(5).doesNotHaveDuplicates();
        }
    }

    /** Page by page, two rows each. */
    private List<String> names(String sort) {
        var names = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParams(Map.of("q", word, "sort", sort, "limit", 2));
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/products").then().statusCode(200).extract().jsonPath();
            page.getList("items.name", String.class).forEach(name -> names.add(name.split(" ")[0]));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return names;
    }

    @Test
    void the_next_page_is_linked() {
        recognised("Một", 3);
        recognised("Hai", 3);
        search(Map.of("q", word, "limit", 1))
                .header("Link", matchesPattern("<.*cursor=.*>; rel=\"next\""));
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        recognised("Một", 3);
        recognised("Hai", 3);
        var cursor = search(Map.of("q", word, "limit", 1)).extract().<String>path("nextCursor");
        given().queryParams(Map.of("q", word, "sort", "-name", "cursor", cursor))
                .get("/v1/products")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("cursor"));
    }

    @Test
    void what_the_catalogue_does_not_know_is_refused() {
        for (var query :
                List.of(
                        "sort=price",
                        "facets=colour",
                        "validity=GOOD",
                        "scope=all",
                        "unit=VN-3T:99",
                        "x=1",
                        "stars=many",
                        "productGroup=food",
                        "limit=0",
                        "legalForm=CLUB",
                        "count=perhaps")) {
            given().get("/v1/products?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void hostile_searches_find_nothing_and_break_nothing() {
        for (var q :
                List.of(
                        "'; drop table product; --",
                        "%",
                        "_",
                        "\\",
                        "%' or '1'='1",
                        "???",
                        ":today",
                        "a:b ?1 $1")) {
            search(Map.of("q", q + " " + UUID.randomUUID())).body("items", empty());
            search(Map.of("q", q));
        }
    }

    @Test
    void a_persons_own_products_are_found_whatever_their_standing() {
        var person = "p" + UUID.randomUUID();
        var producer = aProducer("Hợp tác xã " + word, person);
        var product = aProductOf(producer, "Riêng", NGHI_LOC);
        as(Tokens.of("producer").sub(person).sign())
                .queryParam("scope", "own")
                .get("/v1/products")
                .then()
                .body("items.id", contains(product.id()));
    }

    @Test
    void names_of_units_follow_the_language() {
        recognised("Quạt", 3);
        given().header("Accept-Language", "en")
                .queryParam("q", word)
                .get("/v1/products")
                .then()
                .body("items[0].unitName", matchesPattern(".*Nghi Loc.*|.*Nghi Lộc.*"));
    }
}
