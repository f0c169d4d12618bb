package vn.ocop.evaluation.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.SeatRole;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.language.Language;

/** Visits on site, from which members score before the session. */
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(
        name = "Sessions",
        description = "Phiên họp: agenda, attendance, sealed sheets, closing and confirmation")
class SiteVisitResource {

    private final RecordSiteVisit visit;
    private final SessionDesk desk;
    private final SessionViews views;

    SiteVisitResource(RecordSiteVisit visit, SessionDesk desk, SessionViews views) {
        this.visit = visit;
        this.desk = desk;
        this.views = views;
    }

    @POST
    @Path("/{id}/items/{itemId}/site-visit")
    @Command
    @Operation(
            operationId = "recordSiteVisit",
            summary = "Record a visit on site",
            description =
                    "By the secretary, before the session opens, where the council's rules of procedure"
                            + " name the product set in onSiteProductSets (409 on-site-scoring-not-adopted"
                            + " otherwise). Scoring members who took part may write and seal their sheet"
                            + " from then on; other members, and everybody where no visit is recorded,"
                            + " once the session is open. A sheet counts when somebody is in the"
                            + " session for its seat. A later record replaces an earlier one; the minutes"
                            + " name the visit.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewSiteVisit.class),
                            examples =
                                    @ExampleObject(
                                            name = "visit",
                                            value = SessionExamples.SITE_VISIT)))
    public SessionView recordSiteVisit(
            @PathParam("id") @Parameter(description = "Id of the session.") UUID id,
            @PathParam("itemId") @Parameter(description = "Id of the item on the agenda.")
                    UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewSiteVisit request,
            @Context Language language) {
        var sitting = desk.take(id, SeatRole.SECRETARY, ifMatch);
        visit.with(sitting, sitting.item(itemId), request);
        return views.of(sitting, language);
    }
}
