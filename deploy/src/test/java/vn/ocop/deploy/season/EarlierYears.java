package vn.ocop.deploy.season;

import java.time.LocalDate;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.stack.Service;

/** Certificates of 2023 whose ends fall into the season (Art. 12.3). */
final class EarlierYears {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 6, 20);

    private final Story story;

    EarlierYears(Story story) {
        this.story = story;
    }

    /** Art. 12.3: the window of the first closed before the decision was in force. */
    void those_of_2023_are_extended_or_run_out() {
        var early = recorded(LocalDate.of(2023, 7, 10));
        recorded(LocalDate.of(2023, 10, 10));
        story.countsAreRight();
        story.days.moveTo(RECEIVED);
        story.nghean.applicant.receivedByCommune(early, "RE_EVALUATION");
        var extended = story.held.get(early.id());
        extended.isFiledFor(RECEIVED);
        extended.isExtendedUntil(LocalDate.of(2027, 1, 6));
        story.on(LocalDate.of(2026, 7, 10));
        story.on(LocalDate.of(2026, 7, 11));
    }

    private Applicant.Registered recorded(LocalDate signed) {
        var product = story.nghean.applicant.register("01");
        var recognition =
                story.nghean
                        .province
                        .officer()
                        .after(product.producer(), product.product())
                        .post(
                                Service.EVALUATION,
                                "/v1/historical-recognitions",
                                Fields.of(
                                        "productId",
                                        product.id(),
                                        "decisionNumber",
                                        "38/QĐ-UBND",
                                        "signedOn",
                                        Fields.of("value", signed, "precision", "DAY"),
                                        "issuingBody",
                                        story.nghean.province.issuer(),
                                        "stars",
                                        4,
                                        "recognitionKind",
                                        "NEW",
                                        "source",
                                        "Danh mục của tỉnh"))
                        .expect(201);
        story.certificates.put(product.id(), recognition.id());
        story.held.put(product.id(), story.ledger.add(product.id(), 4, signed));
        return product;
    }
}
