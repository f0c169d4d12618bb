package vn.ocop.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.stack.Service;

/** The province's plan and its report of target against actual. */
public final class Accounting {
    private final People people;
    private final LocalDate today;

    Accounting(People people, LocalDate today) {
        this.people = people;
        this.today = today;
    }

    Answer plan() {
        return people.reporter()
                .post(
                        Service.REPORTING,
                        "/v1/plans",
                        Fields.of(
                                "name",
                                "Kế hoạch OCOP tỉnh Nghệ An %d (trình diễn)"
                                        .formatted(today.getYear()),
                                "unit",
                                People.PROVINCE,
                                "periodFrom",
                                today.withDayOfYear(1),
                                "periodUntil",
                                today.withDayOfYear(today.lengthOfYear()),
                                "legalBasis",
                                "Kế hoạch trình diễn",
                                "targets",
                                targets()))
                .expect(201);
    }

    private static List<Map<String, Object>> targets() {
        return List.of(
                target("PRODUCTS_4_STARS", "STOCK", 2, null),
                target("PRODUCTS_EXPIRED", "STOCK", 1, null),
                target("RECOGNISED_NEW", "FLOW", 1, "DECISION"),
                target("PRODUCTS_LISTED_ONLINE", "STOCK", 1, null),
                target("EVENTS_FAIRS", "FLOW", 1, null),
                target("MEMORANDA", "FLOW", 1, null),
                target("CONTRACTS", "FLOW", 2, null),
                target("CONTRACT_VALUE", "FLOW", 300_000_000, null),
                target("EVENT_SALES", "FLOW", 50_000_000, null));
    }

    private static Map<String, Object> target(
            String indicator, String measure, long value, @Nullable String basis) {
        return Fields.of(
                "indicator",
                indicator,
                "measure",
                measure,
                "operator",
                "AT_LEAST",
                "value",
                value,
                "basis",
                basis);
    }

    /** The report with the records of the demonstration, as JSON, page or workbook. */
    public Answer report(String plan, LocalDate asOf, String mediaType) {
        return people.reporter()
                .with("Accept", mediaType)
                .get(Service.REPORTING, path(plan, asOf))
                .expect(200);
    }

    static String path(String plan, LocalDate asOf) {
        return "/v1/reports/target-actual?plan=" + plan + "&asOf=" + asOf + "&demonstration=true";
    }

    /** The figure that was reached for an indicator; 0 where the report has none. */
    public static long actual(JsonNode report, String indicator) {
        for (var line : report.path("lines")) {
            if (line.path("indicator").asText().equals(indicator)) {
                return line.path("actual").asLong();
            }
        }
        throw new IllegalArgumentException("no target for " + indicator);
    }
}
