package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Composition of a council (hội đồng) as the law sets it. */
@Schema(description = "Composition of a council")
public record CouncilRule(
        @Schema(description = "Its level", required = true) Level level,
        @Schema(description = "Who sets it up", required = true) String setUpBy,
        @Schema(description = "Roles with the bodies named for them", required = true)
                List<CouncilRole> roles) {

    /** CHAIR, MEMBER, INVITED or ADVISORY with the bodies named for it. */
    @Schema(description = "A role in a council")
    public record CouncilRole(
            @Schema(
                            description = "CHAIR, MEMBER, INVITED or ADVISORY",
                            examples = "MEMBER",
                            required = true)
                    String role,
            @Schema(description = "Bodies named for it", required = true) List<String> seats,
            @Schema(description = "More about it") @Nullable String note) {}
}
