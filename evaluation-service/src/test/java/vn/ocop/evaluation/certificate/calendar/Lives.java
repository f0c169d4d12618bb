package vn.ocop.evaluation.certificate.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Certificates for tests, under the numbers of Decision 26/2026/QĐ-TTg. */
final class Lives {

    static final TermRules RULES =
            new TermRules(
                    36,
                    180,
                    120,
                    new TermRules.Extension(LocalDate.of(2026, 5, 22), 180, "Art. 12.3"));

    private Lives() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Life issuedOn(String firstDay, Filing... filings) {
        return known(DaySpan.exactly(day(firstDay)), null, List.of(filings));
    }

    static Life known(DaySpan firstDay, @Nullable String printedLastDay, List<Filing> filings) {
        var printed = printedLastDay == null ? null : day(printedLastDay);
        return new Life(firstDay, RULES.lastDays(firstDay, printed), null, null, filings, RULES);
    }

    static Life replaced(Life life, @Nullable Replacement replacement) {
        return new Life(
                life.firstDay(),
                life.lastDay(),
                replacement,
                life.revokedOn(),
                life.filings(),
                RULES);
    }

    static Life revoked(Life life, String revokedOn) {
        return new Life(
                life.firstDay(),
                life.lastDay(),
                life.replacement(),
                day(revokedOn),
                life.filings(),
                RULES);
    }

    static Filing receivedOn(String day) {
        return new Filing(day(day), null);
    }

    static Filing receivedOn(String day, String closedOn) {
        return new Filing(day(day), day(closedOn));
    }
}
