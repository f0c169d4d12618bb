package vn.ocop.evaluation.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request of the secretary to close an item. */
@Schema(description = "Closing of an item; every field may be absent")
record ItemClosing(
        @Schema(
                        description =
                                "What was discussed because members lie too far apart; opens the next"
                                        + " scoring round",
                        examples = "Thống nhất cách hiểu tiêu chí 2.2, thành viên chấm lại")
                @Size(min = 1, max = 4000)
                @Nullable String discussion,
        @Schema(
                        description =
                                "Choices on which the council agreed, where the rules of procedure test"
                                        + " the star minimums on such a sheet (AGREED_OPTION)")
                @Size(max = 200)
                @Nullable Map<String, @NotNull Integer> agreed) {

    /** Generated clients send an empty map for one that nobody filled. */
    ItemClosing {
        agreed = agreed != null && agreed.isEmpty() ? null : agreed;
    }
}
