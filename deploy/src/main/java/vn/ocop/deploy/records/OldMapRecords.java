package vn.ocop.deploy.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/**
 * Records of units of the map of three tiers, which ended on 30 June 2025; today they belong to xã
 * Nghi Lộc and to Nghệ An.
 */
public final class OldMapRecords {
    private static final String COMMUNE = "VN-3T:17827";
    private static final String PROVINCE = "VN-3T:40";
    private static final LocalDate THEN = LocalDate.of(2024, 5, 20);

    private final Api api;

    private OldMapRecords(Api api) {
        this.api = api;
    }

    public static Records made(Api api) {
        return new OldMapRecords(api).all();
    }

    private Records all() {
        var producer = producer();
        var product = product(producer);
        var paths = new HashMap<String, String>();
        paths.put("producers", producer.id());
        paths.put("products", product.id());
        paths.put("p", product.at("/code"));
        paths.put("certificates", certificate(product).id());
        paths.put("promotion-events", event().id());
        paths.put("points-of-sale", point().id());
        return new Records(paths, Map.of());
    }

    private Answer producer() {
        return by("registry-officer")
                .post(
                        Service.PRODUCT,
                        "/v1/producers",
                        Fields.of(
                                "name",
                                "Tổ hợp tác Quán Hành",
                                "legalForm",
                                "COOPERATIVE_GROUP",
                                "unit",
                                COMMUNE,
                                "unitDate",
                                THEN,
                                "managers",
                                List.of("lan.tran")))
                .expect(201);
    }

    private Answer product(Answer producer) {
        return by("registry-officer")
                .post(
                        Service.PRODUCT,
                        "/v1/products",
                        Fields.of(
                                "name",
                                "Lạc rang Quán Hành",
                                "producerId",
                                producer.id(),
                                "unit",
                                COMMUNE,
                                "unitDate",
                                THEN,
                                "historical",
                                true))
                .expect(201);
    }

    private Answer certificate(Answer product) {
        return api.officer("an.nguyen", "evaluation-officer", "VN-2T:40")
                .after(product)
                .post(
                        Service.EVALUATION,
                        "/v1/historical-recognitions",
                        Fields.of(
                                "productId",
                                product.id(),
                                "signedOn",
                                Fields.of("value", THEN, "precision", "DAY"),
                                "stars",
                                3,
                                "source",
                                "https://example.vn/"))
                .expect(201);
    }

    private Answer event() {
        return by("promotion-officer")
                .post(
                        Service.PROMOTION,
                        "/v1/promotion-events",
                        Fields.of(
                                "kind",
                                "FAIR",
                                "name",
                                "Hội chợ nông sản Nghệ An 2024",
                                "unit",
                                PROVINCE,
                                "firstDay",
                                THEN,
                                "lastDay",
                                THEN.plusDays(1),
                                "organiser",
                                "Sở Công Thương"))
                .expect(201);
    }

    private Answer point() {
        return by("promotion-officer")
                .post(
                        Service.PROMOTION,
                        "/v1/points-of-sale",
                        Fields.of(
                                "name",
                                "Quầy nông sản Quán Hành",
                                "kind",
                                "STORE",
                                "unit",
                                COMMUNE,
                                "openedOn",
                                THEN))
                .expect(201);
    }

    private Person by(String role) {
        return api.officer("old." + role, role, "VN-2T:40");
    }
}
