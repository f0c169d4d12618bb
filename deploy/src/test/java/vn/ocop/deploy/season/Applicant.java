package vn.ocop.deploy.season;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/** A producer's product on its way to the council: registration, dossier, receipt, report. */
final class Applicant {
    private final Province province;
    private final Sheets sheets;
    private final Days days;
    private int serial;

    Applicant(Province province, Sheets sheets, Days days) {
        this.province = province;
        this.sheets = sheets;
        this.days = days;
    }

    /**
     * A product with its producer.
     *
     * @param set its product set
     */
    record Registered(Answer producer, Answer product, String set) {
        String id() {
            return product.id();
        }
    }

    Registered register(String set) {
        var producer = producer();
        var product =
                province.registrar()
                        .post(
                                Service.PRODUCT,
                                "/v1/products",
                                Fields.of(
                                        "name",
                                        "Đặc sản số %d của %s".formatted(++serial, province.name()),
                                        "producerId",
                                        producer.id(),
                                        "unit",
                                        province.commune(),
                                        "productSet",
                                        set))
                        .expect(201);
        return new Registered(producer, product, set);
    }

    Answer producer() {
        return province.registrar()
                .post(
                        Service.PRODUCT,
                        "/v1/producers",
                        Fields.of(
                                "name",
                                "Hợp tác xã số %d của %s".formatted(serial + 1, province.name()),
                                "legalForm",
                                "COOPERATIVE",
                                "sizeClass",
                                "SMALL",
                                "unit",
                                province.commune(),
                                "managers",
                                List.of("chu.the." + province.code())))
                .expect(201);
    }

    /** A dossier as far as the commune's request. */
    String requested(Registered registered, String kind) {
        var id = receivedByCommune(registered, kind);
        report(id);
        return id;
    }

    String receivedByCommune(Registered registered, String kind) {
        var dossier = open(registered, kind);
        var commune = province.communeOfficer();
        step(commune, dossier, "samples", Fields.of("count", 5, "receivedOn", days.today()));
        step(province.officer(), dossier, "submission", Map.of());
        step(
                commune,
                dossier,
                "receipt",
                Fields.of(
                        "number",
                        "%d/PĐK-%s-%s-%d"
                                .formatted(
                                        ++serial,
                                        province.code(),
                                        province.communeCode(),
                                        days.today().getYear()),
                        "receivedOn",
                        days.today(),
                        "level",
                        "COMMUNE"));
        return dossier;
    }

    private String open(Registered registered, String kind) {
        return province.officer()
                .after(registered.producer(), registered.product())
                .post(
                        Service.EVALUATION,
                        "/v1/dossiers",
                        Fields.of(
                                "productId",
                                registered.id(),
                                "kind",
                                kind,
                                "productSet",
                                registered.set(),
                                "registration",
                                registration(kind),
                                "representative",
                                Fields.of("name", "Trần Thị Lan"),
                                "selfAssessment",
                                Fields.of("choices", sheets.of(registered.set(), 3, 60))))
                .expect(201)
                .id();
    }

    /** A product recognised before tells what has changed since; a new one has nothing to tell. */
    private static Map<String, Object> registration(String kind) {
        return kind.equals("NEW")
                ? Fields.of("productDescription", "Sản phẩm làm tại xã")
                : Fields.of(
                        "productDescription",
                        "Sản phẩm làm tại xã",
                        "changesSinceRecognition",
                        "Thêm một cơ sở sơ chế, nhãn mới có mã truy xuất");
    }

    private void report(String dossier) {
        var topics = new LinkedHashMap<String, Object>();
        for (var topic :
                List.of("ORIGIN_MATERIALS", "LOCAL_LABOUR", "IDEA_ORIGIN", "LOCAL_IDENTITY")) {
            topics.put(topic, Fields.of("finding", "Đúng như hồ sơ", "supported", true));
        }
        step(
                province.communeOfficer(),
                dossier,
                "commune-report",
                Fields.of(
                        "topics",
                        topics,
                        "requestLetter",
                        Fields.of("number", "112/UBND-KT", "date", days.today())));
    }

    /** One step of a dossier: whoever takes it reads the dossier first. */
    static Answer step(Person who, String dossier, String step, Object body) {
        var path = "/v1/dossiers/" + dossier;
        var seen = who.get(Service.EVALUATION, path).expect(200);
        return who.ifAs(seen).post(Service.EVALUATION, path + "/" + step, body).expect(200, 201);
    }
}
