package vn.ocop.promotion.agreement;

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
import vn.ocop.platform.security.Roles;

@Path("/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.PROMOTION_OFFICER, Roles.AUDITOR})
@Tag(
        name = "Agreements",
        description =
                "Biên bản ghi nhớ và hợp đồng tiêu thụ: intended, contracted and delivered value are three"
                        + " figures, never added up")
class AgreementResource {

    private final SignAgreement sign;
    private final FollowAgreement follow;
    private final AgreementList list;

    AgreementResource(SignAgreement sign, FollowAgreement follow, AgreementList list) {
        this.sign = sign;
        this.follow = follow;
        this.list = list;
    }

    @POST
    @Command
    @RolesAllowed(Roles.PROMOTION_OFFICER)
    @Operation(
            operationId = "signAgreement",
            summary = "Record a memorandum or contract",
            description =
                    "By an officer in whose area all its products lie. A memorandum states an intention; a"
                            + " contract binds (Art. 385, Civil Code 91/2015/QH13).")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewAgreement.class),
                            examples = {
                                @ExampleObject(
                                        name = "contract",
                                        value = AgreementExamples.CONTRACT),
                                @ExampleObject(
                                        name = "memorandum",
                                        value = AgreementExamples.MEMORANDUM)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response sign(@Valid NewAgreement request) {
        var view = AgreementView.of(sign.with(request));
        return Created.of("/v1/agreements/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAgreement",
            summary = "Read an agreement",
            description = "By officers and auditors of the leading product's area.")
    public AgreementView get(@PathParam("id") @Parameter(description = "The agreement") UUID id) {
        return AgreementView.of(follow.visible(id));
    }

    @GET
    @Operation(
            operationId = "listAgreements",
            summary = "List agreements",
            description = "Those of the caller's areas, the latest signed first.")
    public Page<AgreementSummary> list(@BeanParam @Valid AgreementFilter filter) {
        return list.of(filter);
    }

    @POST
    @Path("/{id}/deliveries")
    @Command
    @RolesAllowed(Roles.PROMOTION_OFFICER)
    @Operation(
            operationId = "recordDelivery",
            summary = "Record a delivery under a contract",
            description = "Adds to the delivered value; a memorandum has no deliveries.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewDelivery.class),
                            examples =
                                    @ExampleObject(
                                            name = "delivery",
                                            value = AgreementExamples.DELIVERY)))
    public AgreementView deliver(
            @PathParam("id") @Parameter(description = "The agreement") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewDelivery request) {
        return AgreementView.of(follow.delivered(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/termination")
    @Command
    @RolesAllowed(Roles.PROMOTION_OFFICER)
    @Operation(
            operationId = "terminateAgreement",
            summary = "Record an early end",
            description = "SIGNED becomes TERMINATED; what was delivered stays.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewTermination.class),
                            examples =
                                    @ExampleObject(
                                            name = "termination",
                                            value = AgreementExamples.TERMINATION)))
    public AgreementView terminate(
            @PathParam("id") @Parameter(description = "The agreement") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewTermination request) {
        return AgreementView.of(follow.terminated(id, ifMatch, request));
    }
}
