package vn.ocop.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Form;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/** The registry: producer, product, its OCOP number, papers. */
public final class Registration {
    private static final int SERIAL = 2;
    private static final String DEMONSTRATION = "Ocop-Demonstration";

    private final People people;
    private final LocalDate today;

    Registration(People people, LocalDate today) {
        this.people = people;
        this.today = today;
    }

    /**
     * A product that can open a dossier.
     *
     * @param product as it was registered
     * @param numbered as it is with its OCOP number
     */
    public record Registered(
            Answer producer, Answer product, Answer numbered, List<Answer> papers) {

        /**
         * Tells this run from earlier ones on the same data, wherever a number is given once only.
         */
        int serial() {
            return Integer.parseInt(ocopNumber().split("-", -1)[SERIAL]);
        }

        public String ocopNumber() {
            for (var identifier : numbered.json().path("identifiers")) {
                if (identifier.path("scheme").asText().equals("OCOP_NUMBER")) {
                    return identifier.path("value").asText();
                }
            }
            return "";
        }
    }

    Registered run() {
        var producer = producer();
        var product = product(producer);
        var numbered = number(product);
        return new Registered(producer, product, numbered, papers(product));
    }

    private Answer producer() {
        return registrar()
                .post(
                        Service.PRODUCT,
                        "/v1/producers",
                        Fields.of(
                                "name",
                                "Hợp tác xã Nông nghiệp Cam Xã Đoài",
                                "legalForm",
                                "COOPERATIVE",
                                "sizeClass",
                                "SMALL",
                                "unit",
                                People.COMMUNE,
                                "managers",
                                List.of(People.MANAGER)))
                .expect(201);
    }

    private Answer product(Answer producer) {
        return registrar()
                .post(
                        Service.PRODUCT,
                        "/v1/products",
                        Fields.of(
                                "name",
                                "Cam Xã Đoài",
                                "producerId",
                                producer.id(),
                                "unit",
                                People.COMMUNE,
                                "productSet",
                                "01",
                                "description",
                                "Cam quả tròn, vỏ mỏng, thơm; thu hoạch từ tháng 11.",
                                "variants",
                                List.of(Fields.of("name", "Thùng", "netContent", "5 kg"))))
                .expect(201);
    }

    private Answer number(Answer product) {
        return registrar()
                .ifAs(product)
                .post(
                        Service.PRODUCT,
                        "/v1/products/" + product.id() + "/ocop-numbers",
                        Fields.of("year", today.getYear()))
                .expect(200);
    }

    private List<Answer> papers(Answer product) {
        return List.of(
                paper(product, "TEST_REPORT", "KN-2026/0815", "Phieu kiem nghiem"),
                paper(product, "STORY", "", "Cau chuyen san pham"));
    }

    private Answer paper(Answer product, String kind, String number, String line) {
        var about =
                Fields.of(
                        "ownerKind",
                        "PRODUCT",
                        "ownerId",
                        product.id(),
                        "kind",
                        kind,
                        "number",
                        number);
        var form =
                new Form()
                        .json("paper", about)
                        .file("file", kind + ".pdf", "application/pdf", Documents.pdf(line));
        return people.manager().post(Service.PRODUCT, "/v1/papers", form).expect(201);
    }

    /** A product known from an old decision only. */
    Answer historical(Answer producer) {
        return registrar()
                .post(
                        Service.PRODUCT,
                        "/v1/products",
                        Fields.of(
                                "name",
                                "Mứt cam Xã Đoài",
                                "producerId",
                                producer.id(),
                                "unit",
                                People.COMMUNE,
                                "productSet",
                                "07",
                                "historical",
                                true))
                .expect(201);
    }

    private Person registrar() {
        return people.registrar().with(DEMONSTRATION, "true");
    }
}
