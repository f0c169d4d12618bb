package vn.ocop.evaluation.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to hand in the report of the advisory team. */
@Schema(description = "Report of the advisory team on a dossier")
record NewAdvisoryReport(
        @Schema(
                        description = "Summary",
                        examples = "Hồ sơ đủ minh chứng; liên kết sản xuất có hợp đồng")
                @NotBlank
                @Size(max = 8000)
                String summary,
        @Schema(
                        description = "Remarks by code of criterion of the product set",
                        examples = "{\"1.5\": \"Hợp đồng liên kết còn hiệu lực đến 31/12/2027\"}")
                @Size(max = 200)
                @Nullable Map<@NotBlank @Size(max = 20) String, @NotBlank @Size(max = 2000) String>
                        remarks,
        @Schema(description = "What should be checked on site") @Size(max = 2000)
                @Nullable String siteCheck) {

    AdvisoryReport by(String author, LocalDate on) {
        return new AdvisoryReport(
                summary,
                remarks == null ? new TreeMap<>() : new TreeMap<>(remarks),
                siteCheck,
                author,
                on);
    }
}
