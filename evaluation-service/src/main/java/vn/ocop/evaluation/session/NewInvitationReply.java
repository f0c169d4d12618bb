package vn.ocop.evaluation.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to answer an invitation. */
@Schema(description = "Answer to an invitation")
record NewInvitationReply(
        @Schema(description = "Whether the person will be there", examples = "false") @NotNull
                Boolean coming,
        @Schema(
                        description = "Why not, or who comes instead",
                        examples = "Công tác xa; người dự thay sẽ có mặt")
                @Size(max = 1000)
                @Nullable String remark) {}
