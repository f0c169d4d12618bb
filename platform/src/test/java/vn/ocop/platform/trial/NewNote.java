package vn.ocop.platform.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A note to write", examples = "{\"title\": \"Cam Xã Đoài\", \"shelf\": 3}")
record NewNote(
        @Schema(description = "Title") @NotNull @Size(min = 1, max = 40) String title,
        @Schema(description = "Shelf") @NotNull @Min(1) @Max(99) Integer shelf,
        @Schema(description = "Kind") @Nullable Kind kind,
        @Schema(description = "First day") @Nullable LocalDate from,
        @Schema(description = "Last day") @Nullable LocalDate until,
        @Schema(description = "Price") @Nullable @Valid Price price,
        @Schema(description = "Tags") @Nullable @Size(max = 3) List<@NotNull String> tags,
        @Schema(description = "Telephone") @Nullable String telephone) {

    enum Kind {
        PLAIN,
        LINED
    }

    @Schema(description = "A price")
    record Price(
            @Schema(description = "Whole đồng") @Min(0) @NotNull Long amount,
            @Schema(description = "Currency") @NotNull String currency) {}
}
