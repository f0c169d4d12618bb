package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composition of a council (hội đồng) as the law sets it. */
public record CouncilRule(Level level, String setUpBy, List<CouncilRole> roles) {

    /** CHAIR, MEMBER, INVITED or ADVISORY with the bodies named for it. */
    public record CouncilRole(String role, List<String> seats, @Nullable String note) {}
}
