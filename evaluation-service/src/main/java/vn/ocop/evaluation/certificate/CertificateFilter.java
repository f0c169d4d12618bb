package vn.ocop.evaluation.certificate;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Validity;

/** What a list of certificates is narrowed by and ordered by; a {@code @BeanParam}. */
public class CertificateFilter {

    @QueryParam("productId")
    @Parameter(description = "Product, repeatable (OR).")
    List<UUID> products = List.of();

    @QueryParam("producerId")
    @Parameter(description = "Holder today, repeatable (OR).")
    List<UUID> producers = List.of();

    @QueryParam("stars")
    @Parameter(description = "Stars, 3 to 5, repeatable (OR).", example = "4")
    List<Integer> stars = List.of();

    @QueryParam("validity")
    @Parameter(
            description =
                    "Validity on the day asked about, repeatable (OR). UNKNOWN: the dates known do not decide it.",
            example = "IN_FORCE")
    List<Validity> validities = List.of();

    @QueryParam("renewalPhase")
    @Parameter(description = "Renewal phase on that day, repeatable (OR).", example = "WINDOW_OPEN")
    List<RenewalPhase> phases = List.of();

    @QueryParam("unit")
    @Parameter(
            description =
                    "Administrative unit and all below it; a bare code means today's map, VN-3T:82 the map until"
                            + " 30/06/2025. Repeatable (OR).",
            example = "VN-2T:40")
    List<String> units = List.of();

    @QueryParam("validToFrom")
    @Parameter(
            description = "Last valid day (without extension) not before this day.",
            example = "2026-10-01")
    @Nullable LocalDate validToFrom;

    @QueryParam("validToUntil")
    @Parameter(
            description = "Last valid day (without extension) not after this day.",
            example = "2026-12-31")
    @Nullable LocalDate validToUntil;

    @QueryParam("decisionNumber")
    @Parameter(
            description =
                    "Number of the decision as printed; a number alone has several hits, one per issuer and year.",
            example = "38/QĐ-UBND")
    @Nullable String decisionNumber;

    @QueryParam("historical")
    @Parameter(description = "true: recorded from history only; false: issued here only.")
    @Nullable Boolean historical;

    @QueryParam("asOf")
    @Parameter(
            description =
                    "Day for which validity and renewal phase are told; default today in Vietnam.",
            example = "2026-11-22")
    @Nullable LocalDate asOf;

    @QueryParam("sort")
    @Parameter(
            description =
                    "Order: validTo is the last valid day, recorded the order of recording; - reverses.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"-recorded", "recorded", "validTo", "-validTo"}))
    @Nullable String sort;

    @QueryParam("facets")
    @Parameter(
            description =
                    "Counts over the whole filter, separated by commas: stars, validity, renewalPhase, province.",
            example = "stars,validity")
    @Nullable String facets;
}
