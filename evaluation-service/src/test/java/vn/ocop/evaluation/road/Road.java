package vn.ocop.evaluation.road;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.TestEvent;

/** A product of Nghi Lộc, Nghệ An, and the dossier that takes the normal road. */
public final class Road {

    public static final String COMMUNE = "VN-2T:17827";
    public static final String PROVINCE = "VN-2T:40";
    public static final String MANAGER = "hoa.chuthe";

    public final UUID producerId = Ids.next();
    public final UUID productId = Ids.next();
    public final UUID variantId = Ids.next();
    public final Person commune = Person.of("an.nguyen", "evaluation-officer", COMMUNE);
    public final Person province = Person.of("binh.le", "evaluation-officer", PROVINCE);
    public final Person producer = Person.of(MANAGER, "producer");
    public String dossier = "";
    private final String productSet;

    private String awaited = "";

    private Road(String productSet) {
        this.productSet = productSet;
    }

    /** The registry knows the product and its producer. */
    public static Road begin() {
        return begin(Map.of());
    }

    /** As {@link #begin()}, for a product of another set. */
    public static Road ofSet(String productSet) {
        return begin(new Road(productSet), Map.of());
    }

    /** As {@link #begin()}, with other facts of the producer. */
    public static Road begin(Map<String, Object> producerFacts) {
        return begin(new Road("01"), producerFacts);
    }

    private static Road begin(Road road, Map<String, Object> producerFacts) {
        var producer =
                new HashMap<String, Object>(
                        Map.of(
                                "id", road.producerId,
                                "name", "HTX nông nghiệp Xã Đoài",
                                "legalForm", "COOPERATIVE",
                                "sizeClass", "SMALL",
                                "managers", List.of(MANAGER),
                                "unit", COMMUNE,
                                "areaPath", "VN/40/17827"));
        producer.putAll(producerFacts);
        EventProbe.publish(
                TestEvent.of("vn.ocop.producer.registered.v1", road.producerId, producer));
        EventProbe.publish(
                TestEvent.of("vn.ocop.product.registered.v1", road.productId, road.product()));
        road.awaited =
                "ocop.producer:%s:1:1,ocop.product:%s:1:1"
                        .formatted(road.producerId, road.productId);
        return road;
    }

    private Map<String, Object> product() {
        var product = new HashMap<String, Object>();
        product.put("id", productId);
        product.put("code", "XDOAI12345");
        product.put("name", "Cam Xã Đoài");
        product.put("producerId", producerId);
        product.put("unit", COMMUNE);
        product.put("areaPath", "VN/40/17827");
        product.put("unitResolved", true);
        product.put("productSet", productSet);
        product.put("productionState", "MADE");
        product.put("variants", List.of(Map.of("id", variantId, "name", "Thùng 5 kg")));
        product.put("demonstration", false);
        return product;
    }

    /** A paper of the product, known here. */
    public UUID paper(String sha256) {
        return paper("PRODUCT", productId, sha256);
    }

    public UUID paper(String ownerKind, UUID ownerId, String sha256) {
        var id = Ids.next();
        EventProbe.publish(
                TestEvent.of(
                        "vn.ocop.paper.attached.v1",
                        id,
                        Map.of(
                                "id", id,
                                "ownerKind", ownerKind,
                                "ownerId", ownerId,
                                "kind", "TEST_REPORT",
                                "paperClass", "PROGRAMME",
                                "sha256", sha256)));
        awaited += ",ocop.paper:%s:1:1".formatted(id);
        return id;
    }

    /** A whole draft. */
    public Map<String, Object> draft() {
        return new HashMap<>(
                Map.of(
                        "productId", productId,
                        "kind", "FIRST",
                        "registration",
                                Map.of("productDescription", "Cam Xã Đoài trồng tại Nghi Lộc"),
                        "representative",
                                Map.of(
                                        "name", "Nguyễn Thị Hoa",
                                        "woman", true,
                                        "ethnicMinority", false,
                                        "address", "Xóm 5, xã Nghi Lộc",
                                        "telephone", "0912 345 678"),
                        "selfAssessment", Map.of("choices", choices())));
    }

    private Map<String, Integer> choices() {
        return productSet.equals("01") ? ScoreCards.fourStars() : ScoreCards.best(productSet);
    }

    /** Opens the dossier once the copies are there. */
    public Response open(Person person, Object draft) {
        var answer =
                person.request().header("Revision-Token", awaited).body(draft).post("/v1/dossiers");
        if (answer.statusCode() == 201) {
            dossier = "/v1/dossiers/" + answer.path("id");
        }
        return answer;
    }

    public Road opened() {
        return expect(open(province, draft()), 201);
    }

    public Road withSamples() {
        return done(commune, "samples", Map.of("count", 5, "receivedOn", "2026-09-14"));
    }

    public Road submitted() {
        return opened().withSamples().done(producer, "submission", Map.of());
    }

    public Road received() {
        return submitted()
                .done(
                        commune,
                        "receipt",
                        Map.of(
                                "number", serial() + "/PĐK-40-17827-2026",
                                "receivedOn", "2026-09-14",
                                "level", "COMMUNE"));
    }

    /** As far as a session may take it. */
    public Road requested() {
        return received().done(commune, "commune-report", report());
    }

    public static Map<String, Object> report() {
        var confirmed = Map.of("finding", "Đúng như hồ sơ", "supported", true);
        return Map.of(
                "topics",
                Map.of(
                        "ORIGIN_MATERIALS", confirmed,
                        "LOCAL_LABOUR", confirmed,
                        "IDEA_ORIGIN", confirmed,
                        "LOCAL_IDENTITY", confirmed),
                "requestLetter",
                Map.of("number", "112/UBND-KT", "date", "2026-09-14"));
    }

    public UUID dossierId() {
        return UUID.fromString(dossier.substring(dossier.lastIndexOf('/') + 1));
    }

    public Road done(Person person, String command, Object body) {
        return expect(person.act(dossier, command, body), 200);
    }

    public String state() {
        return province.get(dossier).path("state");
    }

    private Road expect(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return this;
    }

    /** A receipt number of its own for every dossier. */
    private long serial() {
        return Math.floorMod(dossierId().getLeastSignificantBits(), 999_999L) + 1;
    }
}
