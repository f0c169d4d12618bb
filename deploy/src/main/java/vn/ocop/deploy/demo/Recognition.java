package vn.ocop.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.stack.Service;

/** The province approves the result and signs the decision; the certificate exists with it. */
public final class Recognition {
    private static final int FIRST_NUMBER = 3200;
    private static final String ISSUER = "UBND tỉnh Nghệ An";

    private final People people;
    private final LocalDate today;

    Recognition(People people, LocalDate today) {
        this.people = people;
        this.today = today;
    }

    /** The decision with its certificate. */
    public record Recognised(Answer decision, Answer certificate) {}

    Recognised run(Answer dossier, int serial) {
        DossierCourse.step(
                people.provinceEvaluator(),
                dossier,
                "approval",
                Fields.of("number", serial + "/QĐ-UBND", "date", today));
        var decision = sign(draft(dossier), serial);
        return new Recognised(decision, certificate(decision));
    }

    private Answer draft(Answer dossier) {
        return people.provinceEvaluator()
                .post(
                        Service.EVALUATION,
                        "/v1/decisions",
                        Fields.of(
                                "kind",
                                "RECOGNITION",
                                "issuingBody",
                                ISSUER,
                                "unit",
                                People.PROVINCE,
                                "lines",
                                List.of(Fields.of("dossierId", dossier.id()))))
                .expect(201);
    }

    private Answer sign(Answer draft, int serial) {
        return people.provinceEvaluator()
                .ifAs(draft)
                .post(
                        Service.EVALUATION,
                        "/v1/decisions/" + draft.id() + "/signature",
                        Fields.of(
                                "number",
                                FIRST_NUMBER + serial + "/QĐ-UBND",
                                "signedOn",
                                today,
                                "signer",
                                "Nguyễn Văn A",
                                "capacity",
                                "KT. Chủ tịch, Phó Chủ tịch"))
                .expect(200);
    }

    private Answer certificate(Answer decision) {
        return people.provinceEvaluator()
                .get(
                        Service.EVALUATION,
                        "/v1/certificates/" + decision.at("/lines/0/certificateId"))
                .expect(200);
    }

    /** A decision of more than 36 months ago. */
    Answer historical(Answer product) {
        Map<String, Object> facts =
                Fields.of(
                        "productId",
                        product.id(),
                        "decisionNumber",
                        "1840/QĐ-UBND",
                        "signedOn",
                        Fields.of("value", today.minusMonths(40), "precision", "DAY"),
                        "issuingBody",
                        ISSUER,
                        "stars",
                        3,
                        "recognitionKind",
                        "NEW",
                        "source",
                        "Hồ sơ trình diễn");
        return people.provinceEvaluator()
                .after(product)
                .post(Service.EVALUATION, "/v1/historical-recognitions", facts)
                .expect(201);
    }
}
