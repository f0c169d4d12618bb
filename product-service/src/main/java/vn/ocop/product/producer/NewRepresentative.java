package vn.ocop.product.producer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person who represents a producer from now on; takes the place of the one on file. */
@Schema(
        description =
                "The producer's representative; restricted personal data, stored sealed and read under"
                        + " /v1/producers/{id}/representative only. What is not needed is left out.")
record NewRepresentative(
        @Schema(description = "Full name", examples = "Trần Thị Lan")
                @NotNull
                @Size(min = 2, max = 200)
                String name,
        @Schema(description = "Position", examples = "Giám đốc") @Size(max = 200)
                @Nullable String position,
        @Schema(description = "Citizen identity number", examples = "040187001234")
                @Pattern(regexp = "[0-9]{12}|[0-9]{9}")
                @Nullable String identityNumber,
        @Schema(description = "Day of birth", examples = "1987-03-12")
                @Nullable LocalDate birthDate,
        @Schema(description = "FEMALE or MALE", examples = "FEMALE")
                @Pattern(regexp = "FEMALE|MALE")
                @Nullable String sex,
        @Schema(description = "Ethnic group, in words", examples = "Thái") @Size(max = 100)
                @Nullable String ethnicity,
        @Schema(description = "Residence", examples = "Xóm 5, xã Nghi Lộc, tỉnh Nghệ An")
                @Size(max = 500)
                @Nullable String residence,
        @Schema(description = "Telephone", examples = "0912345678")
                @Pattern(regexp = "\\+?[0-9]{8,15}")
                @Nullable String telephone,
        @Schema(description = "E-mail", examples = "lan.tran@example.vn")
                @Size(max = 200)
                @Pattern(regexp = "[^@\\s]+@[^@\\s]+")
                @Nullable String email) {

    /** A record prints its fields; this one must not end up in a log. */
    @Override
    public String toString() {
        return "NewRepresentative[restricted]";
    }
}
