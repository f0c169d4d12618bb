package vn.ocop.evaluation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.course.Tier;

/** Request to record a council. */
@Schema(description = "A council with its seats")
record NewCouncil(
        @Schema(
                        description = "Name as in the founding decision",
                        examples = "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Nghệ An")
                @NotBlank
                @Size(max = 300)
                String name,
        @Schema(description = "PROVINCE or CENTRE", examples = "PROVINCE") @NotNull Tier level,
        @Schema(description = "Province on today's map, VN for the centre", examples = "VN-2T:40")
                @NotNull
                @Pattern(regexp = "VN(-2T:\\d{2})?")
                String unit,
        @Schema(description = "Decision that founded it") @NotNull @Valid Letter foundingDecision,
        @Schema(description = "Seats; a chair and a secretary among them")
                @NotNull
                @Size(min = 1, max = 60)
                List<@Valid @NotNull NewSeat> seats) {}
