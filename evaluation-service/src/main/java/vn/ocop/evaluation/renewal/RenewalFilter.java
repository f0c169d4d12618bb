package vn.ocop.evaluation.renewal;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;

/** Which changes are asked for; a {@code @BeanParam}. */
public class RenewalFilter {

    @QueryParam("from")
    @Parameter(
            description = "First day of the changes shown; default the day asked about.",
            example = "2026-11-22")
    @Nullable LocalDate from;

    @QueryParam("until")
    @Parameter(
            description =
                    "Last day of the changes shown. Default: of the list and the counts the first day after the"
                            + " quarter, on which its last certificates are gone; of the calendar one year on.",
            example = "2027-01-01")
    @Nullable LocalDate until;

    @QueryParam("change")
    @Parameter(
            description =
                    "WINDOW_OPENS: filing becomes possible. WINDOW_MISSED: it is over without a dossier. LAPSES: no"
                            + " longer in force. Repeatable (OR).",
            example = "LAPSES")
    List<RenewalChange> changes = List.of();

    @QueryParam("unit")
    @Parameter(
            description =
                    "Administrative unit and all below it; a bare code means today's map, VN-3T:82 the map until"
                            + " 30/06/2025. Repeatable (OR).",
            example = "VN-2T:40")
    List<String> units = List.of();

    @QueryParam("stars")
    @Parameter(description = "Stars, 3 to 5, repeatable (OR).", example = "4")
    List<Integer> stars = List.of();

    @QueryParam("renewalPhase")
    @Parameter(
            description = "Renewal phase on the day asked about, repeatable (OR).",
            example = "WINDOW_OPEN")
    List<RenewalPhase> phases = List.of();

    @QueryParam("producerId")
    @Parameter(description = "Holder today, repeatable (OR).")
    List<UUID> producers = List.of();

    @QueryParam("asOf")
    @Parameter(
            description =
                    "Day on which it is asked: validity and renewal phase are told for it; default today in Vietnam.",
            example = "2026-11-22")
    @Nullable LocalDate asOf;
}
