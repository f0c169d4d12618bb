package vn.ocop.deploy.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/** Decisions of one issuing body, drafted and signed on the same day. */
final class Decisions {
    private final Person officer;
    private final String issuer;
    private final String unit;
    private int number;

    Decisions(Person officer, String issuer, String unit) {
        this.officer = officer;
        this.issuer = issuer;
        this.unit = unit;
    }

    static Decisions of(Province province) {
        return new Decisions(province.officer(), province.issuer(), province.unit());
    }

    Answer sign(String kind, LocalDate day, List<Map<String, Object>> lines) {
        var draft =
                officer.post(
                                Service.EVALUATION,
                                "/v1/decisions",
                                Fields.of(
                                        "kind",
                                        kind,
                                        "issuingBody",
                                        issuer,
                                        "unit",
                                        unit,
                                        "lines",
                                        lines))
                        .expect(201);
        return officer.ifAs(draft)
                .post(
                        Service.EVALUATION,
                        "/v1/decisions/" + draft.id() + "/signature",
                        Fields.of(
                                "number",
                                ++number + "/QĐ-" + kind.charAt(0),
                                "signedOn",
                                day,
                                "signer",
                                "Nguyễn Văn A",
                                "capacity",
                                "Chủ tịch"))
                .expect(200);
    }

    /** Recognises the dossiers; the certificates in the order of the dossiers. */
    List<String> recognise(List<String> dossiers, LocalDate day) {
        var lines = dossiers.stream().map(it -> Fields.of("dossierId", it)).toList();
        return sign("RECOGNITION", day, lines)
                .json()
                .path("lines")
                .findValuesAsText("certificateId");
    }
}
