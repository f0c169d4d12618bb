package vn.ocop.evaluation.council;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.http.Revisioned;

/** A council as the officers of its area and its own members see it. */
@Schema(description = "A council with its seats and rules of procedure")
record CouncilView(
        UUID id,
        @Schema(description = "Counts the changes; part of the ETag") long revision,
        @Schema(
                        description = "Name of the council",
                        examples = "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Nghệ An")
                String name,
        @Schema(description = "PROVINCE or CENTRE") Tier level,
        @Schema(description = "Responsible administrative unit", examples = "VN-2T:40") String unit,
        @Schema(description = "Path of the unit on today's map", examples = "VN/40")
                String areaPath,
        Letter foundingDecision,
        @Schema(description = "Seats with their persons, past ones included") List<Seat> seats,
        @Schema(
                        description =
                                "Bodies that the decision in force names for such a council and that send"
                                        + " nobody today; told, not enforced")
                List<String> agenciesMissing,
        @Schema(description = "Every adoption, oldest first; the latest for a day counts")
                List<CouncilSettings> settings)
        implements Revisioned {

    static CouncilView of(Council council, List<String> agenciesMissing) {
        return new CouncilView(
                council.id,
                council.revision,
                council.name,
                council.level,
                council.unit,
                council.areaPath,
                council.foundingDecision,
                council.seats,
                agenciesMissing,
                council.settings);
    }
}
