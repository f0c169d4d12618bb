package vn.ocop.evaluation.recognition.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a decision say.
 *
 * @param place province or capital named beside the date
 * @param subject what the decision is about, after "Về việc"
 * @param order what it orders, the first article
 * @param grounds what it rests on, a sentence each
 * @param firstDay first day of effect, where it is not the day of signing
 * @param lines one for each product
 */
public record DecisionContent(
        String issuingBody,
        String place,
        String subject,
        String order,
        List<String> grounds,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate firstDay,
        @Nullable String signer,
        @Nullable String capacity,
        List<Line> lines) {

    public DecisionContent {
        grounds = List.copyOf(grounds);
        lines = List.copyOf(lines);
    }

    /** One product in the annex. */
    public record Line(
            String product,
            String holder,
            String unit,
            @Nullable Integer stars,
            String matter,
            @Nullable String note) {}
}
