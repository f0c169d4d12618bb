package vn.ocop.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.http.CopyWatch;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.promotion.Registry.Known;

@ServiceTest
class ListingIT {
    private static final String LISTINGS = "/v1/listings";

    @Inject TestClock clock;
    @Inject CopyWatch copies;

    @BeforeEach
    void it_is_the_second_day_of_the_fair() {
        clock.set("2026-11-21T03:00:00Z");
    }

    @Test
    void an_officer_lists_a_product_once_for_each_address_and_delists_it() {
        var product = certified();
        try (var probe = EventProbe.on("ocop.listing")) {
            String id = open(Officers.ofNghiLoc(), product).statusCode(201).extract().path("id");
            open(Officers.ofNgheAn(), product)
                    .statusCode(409)
                    .body("type", endsWith("/problems/already-listed"));
            delist(Officers.ofDongThap(), id, "2026-11-15").statusCode(404);
            delist(Officers.ofNgheAn(), id, "2026-10-31")
                    .statusCode(422)
                    .body("type", endsWith("/problems/days-out-of-order"));
            delist(Officers.ofNgheAn(), id, "2026-11-15")
                    .statusCode(200)
                    .body("state", equalTo("DELISTED"));
            open(Officers.ofNghiLoc(), product).statusCode(201);
            var events = probe.awaitOf(UUID.fromString(id), 2);
            assertThat(events.getLast().state().path("delistedOn").asText())
                    .isEqualTo("2026-11-15");
        }
    }

    @Test
    void a_partner_lists_public_products_and_keeps_its_own_listings_only() {
        var hidden = new Registry(copies).camXaDoai();
        open(Officers.partner("postmart"), hidden)
                .statusCode(422)
                .body("type", endsWith("/problems/unknown-reference"));
        String id =
                open(Officers.partner("postmart"), certified())
                        .statusCode(201)
                        .extract()
                        .path("id");
        delist(Officers.partner("voso"), id, "2026-11-20").statusCode(404);
        delist(Officers.partner("postmart"), id, "2026-11-20").statusCode(200);
    }

    @Test
    void everybody_sees_listings_of_public_products_and_officers_those_of_their_area() {
        var shown = certified();
        var hidden = new Registry(copies).camXaDoai();
        String open = open(Officers.ofNgheAn(), shown).statusCode(201).extract().path("id");
        String closed = open(Officers.ofNgheAn(), hidden).statusCode(201).extract().path("id");
        listed(Officers.anybody(), shown).body("items.id", contains(open));
        listed(Officers.anybody(), hidden).body("items", empty());
        listed(Officers.ofDongThap(), hidden).body("items", empty());
        listed(Officers.ofNgheAn(), hidden).body("items.id", contains(closed));
        listed(Officers.auditorOfNgheAn(), hidden).body("items.id", contains(closed));
        Officers.anybody().get(LISTINGS + "/" + closed).then().statusCode(404);
        Officers.anybody().get(LISTINGS + "/" + open).then().statusCode(200);
        Officers.ofDongThap().get(LISTINGS + "/" + closed).then().statusCode(404);
    }

    @Test
    void the_list_filters_by_marketplace_state_and_words() {
        var product = certified();
        String id = open(Officers.ofNgheAn(), product).statusCode(201).extract().path("id");
        Officers.anybody()
                .queryParam("productId", product.id())
                .queryParam("marketplace", "POSTMART")
                .queryParam("state", "LISTED")
                .queryParam("q", "xa doai")
                .queryParam("unit", "17827")
                .queryParam("facets", "marketplace")
                .queryParam("count", true)
                .get(LISTINGS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("total", equalTo(1))
                .body("facets.marketplace[0].code", equalTo("postmart"));
        Officers.anybody()
                .queryParam("productId", product.id())
                .queryParam("state", "DELISTED")
                .get(LISTINGS)
                .then()
                .body("items", empty());
    }

    private Known certified() {
        var registry = new Registry(copies);
        var product = registry.camXaDoai();
        registry.certificate(product, "2023-01-01", "2025-12-31");
        return product;
    }

    private static ValidatableResponse listed(RequestSpecification reader, Known product) {
        return reader.queryParam("productId", product.id()).get(LISTINGS).then().statusCode(200);
    }

    private static ValidatableResponse open(RequestSpecification keeper, Known product) {
        var body =
                """
                {"productId": "%s", "marketplace": "Postmart", "url": "https://postmart.vn/cam-xa-doai",
                 "listedOn": "2026-11-01"}"""
                        .formatted(product.id());
        return keeper.body(body).post(LISTINGS).then();
    }

    private static ValidatableResponse delist(RequestSpecification keeper, String id, String on) {
        return keeper.header("If-Match", "\"r1-0\"")
                .body("{\"on\": \"%s\"}".formatted(on))
                .post(LISTINGS + "/" + id + "/delisting")
                .then();
    }
}
