package vn.ocop.evaluation.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.replay.ReplayView;
import vn.ocop.platform.language.Language;

/** The same dossier under another law. */
@Path("/v1/dossiers/{id}/replay")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
@RunOnVirtualThread
@Tag(
        name = "Sessions",
        description = "Phiên họp: agenda, attendance, sealed sheets, closing and confirmation")
class ReplayResource {

    private final ReplayDossier replay;

    ReplayResource(ReplayDossier replay) {
        this.replay = replay;
    }

    @GET
    @Operation(
            operationId = "replayDossier",
            summary = "Judge the sheets of a dossier under another rule set",
            description =
                    "The sheets of the last closed item, under another rule set, revision or"
                            + " product set: which points and minimums differ by criterion, and the"
                            + " total, band and stars. Criteria are matched by code; one without"
                            + " counterpart or with other options is open, and the outcome is told for"
                            + " its lowest and its highest points. Rules of procedure that rest"
                            + " on one sheet (exclusionTest CHAIR, starMinimumTest AGREED_OPTION) are"
                            + " replaced, and replacedSettings says by what and why. For those who may read closed"
                            + " sheets; nothing is kept or changed.")
    public ReplayView replay(
            @PathParam("id") @Parameter(description = "Id of the dossier.") UUID id,
            @QueryParam("ruleSet")
                    @NotNull
                    @Parameter(description = "Rule set to judge under", example = "26-2026")
                    String ruleSet,
            @QueryParam("revision")
                    @Parameter(
                            description = "Its revision; the current one when absent",
                            example = "1")
                    @Nullable Long revision,
            @QueryParam("productSet")
                    @Parameter(
                            description = "Its product set; that of the sheets when absent",
                            example = "02")
                    @Nullable String productSet,
            @Context Language language) {
        return replay.of(id, new ReplayDossier.Target(ruleSet, revision, productSet), language);
    }
}
