package vn.ocop.platform.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole catalogue; it is short, so it is never paged. */
@Schema(description = "The catalogue of problem types")
record ProblemTypeList(
        @Schema(description = "The types by slug", required = true) List<ProblemTypeView> items) {}
