package vn.ocop.platform.trial;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Something to count in steps",
        examples = "{\"steps\": 3, \"faults\": 1, \"gated\": false, \"broken\": false}")
record NewCounting(
        @Schema(description = "Steps") @NotNull @Min(1) @Max(100) Integer steps,
        @Schema(description = "Steps that are wrong") @NotNull @Min(0) @Max(100) Integer faults,
        @Schema(description = "Whether each step waits for the test") @NotNull Boolean gated,
        @Schema(description = "Whether every step fails") @NotNull Boolean broken) {

    String words() {
        return steps + " " + faults + " " + gated + " " + broken;
    }

    static NewCounting of(String words) {
        var parts = words.split(" ", -1);
        return new NewCounting(
                Integer.valueOf(parts[0]),
                Integer.valueOf(parts[1]),
                Boolean.valueOf(parts[2]),
                Boolean.valueOf(parts[3]));
    }
}
