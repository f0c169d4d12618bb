package vn.ocop.product;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.id.ShortCodes;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.TestEvent;
import vn.ocop.platform.testing.Tokens;

/** What the tests register before they look at something else. */
public final class Registry {

    public static final String NGHI_LOC = "VN-2T:17827";
    public static final String NGHE_AN = "VN-2T:40";

    private Registry() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification asOfficerOf(String area) {
        return as(Tokens.of("registry-officer").area(area).sub("an.nguyen").sign());
    }

    public static RequestSpecification asOfficer() {
        return asOfficerOf("VN");
    }

    public static RequestSpecification asPerson(String subject) {
        return as(Tokens.of("producer").sub(subject).sign());
    }

    /** A producer in xã Nghi Lộc with these managers. */
    public static String aProducer(String name, String... managers) {
        return asOfficer()
                .body(
                        Map.of(
                                "name",
                                name,
                                "legalForm",
                                "COOPERATIVE",
                                "unit",
                                NGHI_LOC,
                                "managers",
                                managers))
                .post("/v1/producers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A product as it was registered. */
    public record Registered(String id, String code, String etag, JsonPath body) {
        static Registered of(Response response) {
            var body = response.jsonPath();
            return new Registered(
                    body.getString("id"), body.getString("code"), response.header("ETag"), body);
        }
    }

    public static Registered aProduct(String name) {
        return aProductOf(aProducer("Hợp tác xã " + name), name, NGHI_LOC);
    }

    public static Registered aProductOf(String producerId, String name, String unit) {
        return register(
                Map.of("name", name, "producerId", producerId, "unit", unit, "productSet", "01"));
    }

    /** A product out of an old decision that names nothing but this. */
    public static Registered aHistoricalProduct(String name, String unit) {
        return register(
                Map.of("name", name, "unit", unit, "unitDate", "2021-12-29", "historical", true));
    }

    public static Registered register(Map<String, ?> product) {
        return Registered.of(
                asOfficer()
                        .body(product)
                        .post("/v1/products")
                        .then()
                        .statusCode(201)
                        .extract()
                        .response());
    }

    public static Registered read(String productId) {
        return Registered.of(
                asOfficer()
                        .get("/v1/products/" + productId)
                        .then()
                        .statusCode(200)
                        .extract()
                        .response());
    }

    /** A certificate as evaluation would announce it. */
    public static final class Certificate {
        private final UUID id = Ids.next();
        private final String code = ShortCodes.next();
        private final Map<String, Object> state = new HashMap<>();
        private final List<Map<String, Object>> timeline = new ArrayList<>();
        private long revision = 1;

        public Certificate(String productId, Integer stars) {
            state.put("id", id);
            state.put("code", code);
            state.put("number", "12/GCN-OCOP");
            state.put("productId", productId);
            state.put("variantIds", List.of());
            state.put("decisionNumber", "4321/QĐ-UBND");
            state.put("signedOn", Map.of("value", "2026-10-15", "precision", "DAY"));
            state.put("recognitionKind", "NEW");
            state.put("historical", false);
            state.put("demonstration", false);
            if (stars != null) {
                state.put("stars", stars);
            }
        }

        public Certificate with(String field, Object value) {
            state.put(field, value);
            return this;
        }

        /** From that day on; no day means since ever. */
        public Certificate from(LocalDate day, String validity) {
            var entry = new HashMap<String, Object>();
            if (day != null) {
                entry.put("from", day.toString());
            }
            entry.put("validity", validity);
            entry.put("renewalPhase", "NONE");
            timeline.add(entry);
            return this;
        }

        /** In force for 36 months from that day. */
        public Certificate inForceFrom(LocalDate first) {
            var last = first.plusMonths(36);
            with("firstDay", first.toString()).with("lastDay", last.toString());
            return from(null, "NOT_YET_IN_FORCE")
                    .from(first, "IN_FORCE")
                    .from(last.plusDays(1), "EXPIRED");
        }

        public Certificate revision(long next) {
            revision = next;
            return this;
        }

        public Certificate forgetTimeline() {
            timeline.clear();
            return this;
        }

        public TestEvent event() {
            var copy = new HashMap<>(state);
            copy.put("revision", revision);
            copy.put("timeline", List.copyOf(timeline));
            return TestEvent.of("vn.ocop.certificate.issued.v1", id, copy).revision(revision);
        }

        /** Announces it and waits until the copy has come. */
        public Certificate announce() {
            EventProbe.publish(event());
            var path = "certificates.find { it.id == '" + id + "' }.code";
            await().untilAsserted(
                            () ->
                                    asOfficer()
                                            .get("/v1/products/" + state.get("productId"))
                                            .then()
                                            .body(path, equalTo(code)));
            return this;
        }

        public String code() {
            return code;
        }

        public String id() {
            return id.toString();
        }
    }
}
