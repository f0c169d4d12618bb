package vn.ocop.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.TestEvent;

/** What happened in a commune, told by events as the other services send them. */
final class Season {

    /** Before the day on which the reports of the tests are made. */
    private static final Instant KNOWN = Instant.parse("2026-11-19T03:00:00Z");

    private final String area;

    Season(String area) {
        this.area = area;
    }

    UUID producer(String legalForm, String sizeClass) {
        var id = UUID.randomUUID();
        send(
                "vn.ocop.producer.registered.v1",
                id,
                Map.of(
                        "id",
                        id,
                        "revision",
                        1,
                        "name",
                        "HTX Cam Xã Đoài",
                        "legalForm",
                        legalForm,
                        "sizeClass",
                        sizeClass,
                        "areaPath",
                        area,
                        "demonstration",
                        false),
                1,
                KNOWN);
        return id;
    }

    UUID product(@Nullable UUID producer) {
        var id = UUID.randomUUID();
        var state = new HashMap<String, Object>();
        state.put("id", id);
        state.put("revision", 1);
        state.put("name", "Cam Xã Đoài");
        state.put("areaPath", area);
        state.put("demonstration", false);
        if (producer != null) {
            state.put("producerId", producer);
        }
        send("vn.ocop.product.registered.v1", id, state, 1, KNOWN);
        return id;
    }

    /** In force from a day for 36 months. */
    Certificate certificate(UUID product, int stars, String kind, LocalDate signedOn) {
        return new Certificate(UUID.randomUUID(), product, stars, kind, signedOn);
    }

    final class Certificate {
        private final UUID id;
        private final UUID product;
        private final int stars;
        private final String kind;
        private final LocalDate signedOn;

        private Certificate(UUID id, UUID product, int stars, String kind, LocalDate signedOn) {
            this.id = id;
            this.product = product;
            this.stars = stars;
            this.kind = kind;
            this.signedOn = signedOn;
        }

        UUID issuedAt(Instant known) {
            var end = signedOn.plusMonths(36).plusDays(1);
            send("vn.ocop.certificate.issued.v1", id, state(1, entry(end, "EXPIRED")), 1, known);
            return id;
        }

        UUID issued() {
            return issuedAt(KNOWN);
        }

        void revokedOn(LocalDate day, Instant known) {
            send("vn.ocop.certificate.revoked.v1", id, state(2, entry(day, "REVOKED")), 2, known);
        }

        private Map<String, Object> state(long revision, Map<String, Object> end) {
            var state = new HashMap<String, Object>();
            state.put("id", id);
            state.put("revision", revision);
            state.put("productId", product);
            state.put("stars", stars);
            state.put("recognitionKind", kind);
            state.put("roundYear", signedOn.getYear());
            state.put("signedOn", Map.of("value", signedOn.toString(), "precision", "DAY"));
            state.put("areaPath", area);
            state.put("demonstration", false);
            state.put(
                    "timeline",
                    List.of(
                            Map.of("validity", "NOT_YET_IN_FORCE", "renewalPhase", "NONE"),
                            entry(signedOn, "IN_FORCE"),
                            end));
            return state;
        }

        private static Map<String, Object> entry(LocalDate from, String validity) {
            return Map.of("from", from.toString(), "validity", validity, "renewalPhase", "NONE");
        }
    }

    UUID agreement(String kind, long dong, LocalDate signedOn, UUID... products) {
        var id = UUID.randomUUID();
        send(
                "vn.ocop.agreement.signed.v1",
                id,
                Map.of(
                        "id",
                        id,
                        "revision",
                        1,
                        "kind",
                        kind,
                        "state",
                        "SIGNED",
                        "productIds",
                        List.of(products),
                        "value",
                        Map.of("amount", dong, "currency", "VND"),
                        "signedOn",
                        signedOn.toString(),
                        "areaPath",
                        area,
                        "demonstration",
                        false),
                1,
                KNOWN);
        return id;
    }

    void listing(UUID product, LocalDate listedOn) {
        var id = UUID.randomUUID();
        send(
                "vn.ocop.listing.published.v1",
                id,
                Map.of(
                        "id",
                        id,
                        "revision",
                        1,
                        "productId",
                        product,
                        "marketplace",
                        "Postmart",
                        "listedOn",
                        listedOn.toString(),
                        "areaPath",
                        area,
                        "demonstration",
                        false),
                1,
                KNOWN);
    }

    void pointOfSale(LocalDate openedOn, @Nullable LocalDate closedOn) {
        var id = UUID.randomUUID();
        var state = new HashMap<String, Object>();
        state.put("id", id);
        state.put("revision", 1);
        state.put("kind", "SHOP");
        state.put("openedOn", openedOn.toString());
        state.put("areaPath", area);
        if (closedOn != null) {
            state.put("closedOn", closedOn.toString());
        }
        send("vn.ocop.salespoint.opened.v1", id, state, 1, KNOWN);
    }

    private static void send(
            String type, UUID id, Map<String, Object> state, long revision, Instant known) {
        EventProbe.publish(TestEvent.of(type, id, state).revision(revision).time(known));
    }
}
