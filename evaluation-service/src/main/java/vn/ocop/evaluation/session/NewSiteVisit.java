package vn.ocop.evaluation.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a visit on site. */
@Schema(description = "A visit on site before the session")
record NewSiteVisit(
        @Schema(
                        description = "Day of the visit, not after today nor the session",
                        examples = "2026-11-12")
                @NotNull
                LocalDate day,
        @Schema(description = "Where", examples = "Bản Nưa, xã Yên Khê") @NotBlank @Size(max = 500)
                String place,
        @Schema(
                        description =
                                "Subjects of the persons who took part: holders or substitutes",
                        examples = "[\"hung.vo\", \"hoa.tran\"]")
                @NotEmpty
                @Size(max = 60)
                List<@NotBlank String> present) {}
