package vn.ocop.evaluation.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;

/** Complaints about results, and repeats that the Ministry orders. */
@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER})
@Tag(
        name = "Reviews",
        description = "Xem xét lại kết quả: complaints and repeats; the last result counts")
class ReviewResource {

    private final OpenReview open;
    private final RuleOnReview rule;
    private final ReviewDesk desk;

    ReviewResource(OpenReview open, RuleOnReview rule, ReviewDesk desk) {
        this.open = open;
        this.rule = rule;
        this.desk = desk;
    }

    @POST
    @Command
    @Operation(
            operationId = "openReview",
            summary = "Ask for a review of a result",
            description =
                    "A COMPLAINT by the producer or an officer of the area who records it; a"
                            + " MINISTRY_ORDER by an officer of the centre, which orders the repeat at"
                            + " once (Art. 10.1.b). One open review per dossier. The certificate is not"
                            + " touched by it: decisions are.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewReview.class),
                            examples =
                                    @ExampleObject(name = "complaint", value = ReviewExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response openReview(@Valid NewReview request, @Context Language language) {
        var review = open.with(request);
        return Created.of("/v1/reviews/" + review.id, desk.view(review, language));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER, Roles.AUDITOR})
    @Operation(
            operationId = "getReview",
            summary = "Read a review",
            description = "By its producer and by evaluation officers and auditors of the area.")
    public ReviewView getReview(
            @PathParam("id") @Parameter(description = "Id of the review.") UUID id,
            @Context Language language) {
        return desk.view(desk.read(id), language);
    }

    @GET
    @RolesAllowed({Roles.EVALUATION_OFFICER, Roles.PRODUCER, Roles.AUDITOR})
    @Operation(
            operationId = "listReviews",
            summary = "List reviews",
            description = "Those of the caller's areas or of his producers, newest first.")
    public Page<ReviewView> listReviews(
            @BeanParam ReviewFilter filter,
            @BeanParam @Valid PageQuery page,
            @Context Language language) {
        return desk.list(filter, page, language);
    }

    @POST
    @Path("/{id}/ruling")
    @Command
    @RolesAllowed(Roles.EVALUATION_OFFICER)
    @Operation(
            operationId = "ruleOnReview",
            summary = "Decide a complaint",
            description =
                    "By an officer of the level whose council came to the result. REPEAT takes the"
                            + " dossier back to RECEIVED, for another session; earlier sheets, minutes"
                            + " and results are kept.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewRuling.class),
                            examples =
                                    @ExampleObject(name = "repeat", value = ReviewExamples.RULING)))
    public ReviewView ruleOnReview(
            @PathParam("id") @Parameter(description = "Id of the review.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewRuling request,
            @Context Language language) {
        var review = desk.takeToRule(id, ifMatch);
        rule.with(review, request);
        return desk.view(review, language);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Command
    @Operation(
            operationId = "withdrawReview",
            summary = "Withdraw a complaint",
            description = "By the producer or an officer of the area, while it is open.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewReviewWithdrawal.class),
                            examples =
                                    @ExampleObject(
                                            name = "withdrawal",
                                            value = ReviewExamples.WITHDRAWAL)))
    public ReviewView withdrawReview(
            @PathParam("id") @Parameter(description = "Id of the review.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewReviewWithdrawal request,
            @Context Language language) {
        var review = desk.takeToWithdraw(id, ifMatch);
        rule.withdraw(review, request.reason());
        return desk.view(review, language);
    }
}
