package vn.ocop.evaluation.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Tier;

/** Request to record the receipt of a dossier at a level. */
@Schema(description = "Receipt of a dossier by commune, province or centre")
record Receipt(
        @Schema(
                        description =
                                "Number of the receipt. Commune: the serial alone or the whole number"
                                        + " …/PĐK-province-commune-year; others: as their register gives it",
                        examples = "15/PĐK-40-17827-2026")
                @NotBlank
                @Size(max = 100)
                String number,
        @Schema(
                        description = "Day of receipt, from which the time limit runs",
                        examples = "2026-09-15")
                @NotNull
                LocalDate receivedOn,
        @Schema(description = "COMMUNE, PROVINCE or CENTRE", examples = "COMMUNE") @NotNull
                Tier level) {}
