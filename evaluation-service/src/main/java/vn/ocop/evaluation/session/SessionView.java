package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.CouncilSettings;
import vn.ocop.evaluation.course.Action;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.http.Revisioned;

/** A session as this caller sees it. */
@Schema(description = "A session with its agenda and what can be done with it now")
record SessionView(
        UUID id,
        @Schema(description = "Counts the changes; part of the ETag. Sheets do not count it up")
                long revision,
        UUID councilId,
        @Schema(description = "Name of the council") String councilName,
        @Schema(description = "PROVINCE or CENTRE") Tier level,
        @Schema(description = "Responsible administrative unit", examples = "VN-2T:40") String unit,
        @Schema(description = "Path of the unit on today's map", examples = "VN/40")
                String areaPath,
        @Schema(description = "Day of the session") LocalDate date,
        @Schema(description = "Where it sits") @Nullable String place,
        @Schema(description = "Codes: list session-mode") SessionMode mode,
        NewSession.Round round,
        @Schema(description = "Codes: list session-state") SessionState state,
        @Schema(description = "Rules of procedure, fixed by the opening")
                @Nullable CouncilSettings settings,
        @Schema(description = "Who is there, by seat") List<Attendee> present,
        @Schema(description = "Who stands aside for which dossier") List<Recusal> recusals,
        @Schema(description = "Invitation, once it is recorded") @Nullable Invitation invitation,
        @Schema(description = "Answers to it, the last of each seat") List<InvitationReply> replies,
        @Schema(
                        description =
                                "The evaluation of the round is done before this day, where the law"
                                        + " sets one")
                @Nullable LocalDate evaluatedBefore,
        @Schema(description = "The agenda in its order") List<ItemView> items,
        @Schema(description = "What can be done, and whether this caller may do it now")
                List<Action> actions)
        implements Revisioned {}
