package vn.ocop.promotion;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.CopyWatch;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.TestEvent;

/** Speaks for product-service and evaluation-service, and waits until the copies have heard it. */
final class Registry {
    static final String ISSUED = "vn.ocop.certificate.issued.v1";
    static final String REVOKED = "vn.ocop.certificate.revoked.v1";
    static final String PRODUCT_CHANGED = "vn.ocop.product.changed.v1";

    private final CopyWatch copies;

    Registry(CopyWatch copies) {
        this.copies = copies;
    }

    /** A product and its producer in a commune. */
    record Known(UUID id, UUID producerId, String name) {}

    /** Cam Xã Đoài of xã Nghi Lộc in Nghệ An. */
    Known camXaDoai() {
        return product("Cam Xã Đoài", "17827", "VN/40/17827");
    }

    Known product(String name, String commune, String areaPath) {
        var producerId = UUID.randomUUID();
        var known = new Known(UUID.randomUUID(), producerId, name);
        tell(
                TestEvent.of(
                        "vn.ocop.producer.registered.v1",
                        producerId,
                        producer(producerId, commune, areaPath)));
        tell(
                TestEvent.of(
                        "vn.ocop.product.registered.v1",
                        known.id(),
                        state(known, commune, areaPath)));
        return known;
    }

    /** The product moves to another commune, as its second revision says. */
    void move(Known product, String commune, String areaPath) {
        tell(
                TestEvent.of(PRODUCT_CHANGED, product.id(), state(product, commune, areaPath))
                        .revision(2));
    }

    /** A certificate of four stars from a day until a last day, inclusive. */
    UUID certificate(Known product, String first, String last) {
        var id = UUID.randomUUID();
        tell(TestEvent.of(ISSUED, id, certificate(id, product, first, last, "EXPIRED")));
        return id;
    }

    /** The certificate ends for another reason than its term. */
    void ends(UUID id, Known product, String first, String last, String then) {
        tell(TestEvent.of(REVOKED, id, certificate(id, product, first, last, then)).revision(2));
    }

    void tell(TestEvent event) {
        EventProbe.publish(event);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                copies.reached(
                                        event.topic(),
                                        event.subject(),
                                        event.epoch(),
                                        event.revision()));
    }

    static Map<String, Object> certificate(
            UUID id, Known product, String first, String last, String then) {
        var state = new HashMap<String, Object>();
        state.put("id", id);
        state.put("code", id.toString().substring(0, 8));
        state.put("productId", product.id());
        state.put("producerId", product.producerId());
        state.put("stars", 4);
        var timeline = new ArrayList<Map<String, Object>>();
        timeline.add(entry(null, "NOT_YET_IN_FORCE"));
        timeline.add(entry(first, "IN_FORCE"));
        timeline.add(entry(LocalDate.parse(last).plusDays(1).toString(), then));
        state.put("timeline", timeline);
        return state;
    }

    private static Map<String, Object> entry(@Nullable String from, String validity) {
        return from == null
                ? Map.of("validity", validity, "renewalPhase", "NONE")
                : Map.of("from", from, "validity", validity, "renewalPhase", "NONE");
    }

    static Map<String, Object> state(Known product, String commune, String areaPath) {
        var state = new HashMap<String, Object>();
        state.put("id", product.id());
        state.put("code", product.id().toString().substring(0, 10));
        state.put("name", product.name());
        state.put("producerId", product.producerId());
        state.put("unit", "VN-2T:" + commune);
        state.put("areaPath", areaPath);
        state.put("unitResolved", true);
        state.put("published", false);
        state.put("demonstration", false);
        state.put("variants", List.of());
        return state;
    }

    private static Map<String, Object> producer(UUID id, String commune, String areaPath) {
        return Map.of(
                "id",
                id,
                "name",
                "Hợp tác xã Cam Xã Đoài",
                "legalForm",
                "COOPERATIVE",
                "unit",
                "VN-2T:" + commune,
                "areaPath",
                areaPath,
                "unitResolved",
                true,
                "demonstration",
                false);
    }
}
