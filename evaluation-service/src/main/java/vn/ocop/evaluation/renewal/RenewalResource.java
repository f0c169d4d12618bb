package vn.ocop.evaluation.renewal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.CountedPageQuery;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.signedlink.Linkable;

/** The renewal radar: what the calendar does to certificates, unless something is done. */
@Path("/v1/renewals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.EVALUATION_OFFICER,
    Roles.REGISTRY_OFFICER,
    Roles.PROMOTION_OFFICER,
    Roles.REPORTING_OFFICER,
    Roles.AUDITOR,
    Roles.PRODUCER
})
@Tag(
        name = "Renewals",
        description =
                "Theo dõi đánh giá lại: certificates that enter the filing window (180 to 120 days before the last"
                        + " day), miss it or lapse; Decision 26/2026/QĐ-TTg")
class RenewalResource {

    private static final String CALENDAR = "text/calendar";

    private final ReadRenewals read;

    RenewalResource(ReadRenewals read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "listRenewals",
            summary = "List what the calendar does to certificates",
            description =
                    "By day, for the certificates of the caller's areas or of the producers for which he acts; by default"
                            + " until the end of the quarter. With change=LAPSES: the stars that will be gone by then"
                            + " unless what is told there is done.")
    public Page<Renewal> list(
            @BeanParam @Valid RenewalFilter filter,
            @QueryParam("facets")
                    @Parameter(
                            description =
                                    "Counts over the whole filter, separated by commas: change, stars, renewalPhase,"
                                            + " province, month.",
                            example = "change,stars")
                    @Nullable String facets,
            @BeanParam @Valid CountedPageQuery page) {
        return read.page(filter, facets, page);
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countRenewals",
            summary = "Count what the calendar does to certificates",
            description =
                    "Each kind of change by stars, renewal phase, province, responsible unit and month; the same"
                            + " certificates and days as in the list.")
    public RenewalCounts counts(@BeanParam @Valid RenewalFilter filter) {
        return read.counts(filter);
    }

    @GET
    @Path("/calendar")
    @Linkable
    @Produces(CALENDAR)
    @Operation(
            operationId = "getRenewalCalendar",
            summary = "The radar as a calendar file",
            description =
                    "iCalendar (RFC 5545), an event of the whole day for each change, at most 5,000; by default of one"
                            + " year. The identity of an event stays when its day moves. A signed link opens it without"
                            + " token for five minutes: enough to import the file, too short for a subscription, which"
                            + " sends a token.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(mediaType = CALENDAR, schema = @Schema(implementation = String.class)))
    public Response calendar(@BeanParam @Valid RenewalFilter filter, @Context Language language) {
        return Response.ok(read.calendar(filter, language))
                .type(CALENDAR + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ocop.ics\"")
                .build();
    }
}
