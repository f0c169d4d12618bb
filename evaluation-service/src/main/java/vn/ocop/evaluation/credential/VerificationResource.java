package vn.ocop.evaluation.credential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.language.Language;

@Path("/v1/credential-verifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Credentials",
        description =
                "Chứng thực số: certificates as W3C Verifiable Credentials 2.0, their status lists, keys and verifier")
class VerificationResource {

    private final VerifyCredential verify;

    VerificationResource(VerifyCredential verify) {
        this.verify = verify;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "verifyCredential",
            summary = "Verify a credential",
            description =
                    "Checks signature, issuer, term and status of a credential of this service and says what was found,"
                            + " in code and as a sentence. Public and stateless: nothing is kept. What a credential"
                            + " says is shown only where its signature is right. A status list older than the service"
                            + " allows (15 minutes unless set) counts as none: STATUS_UNKNOWN.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewVerification.class),
                            examples =
                                    @ExampleObject(
                                            name = "a credential",
                                            value = VerificationExample.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content =
                    @Content(
                            schema = @Schema(implementation = VerificationView.class),
                            examples =
                                    @ExampleObject(
                                            name = "genuine",
                                            value = VerificationExample.ANSWER)))
    public VerificationView verify(
            @Valid @NotNull NewVerification request, @Context Language language) {
        return verify.of(request.credential(), language);
    }
}
