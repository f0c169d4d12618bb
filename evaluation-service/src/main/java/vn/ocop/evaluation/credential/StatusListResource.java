package vn.ocop.evaluation.credential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

@Path("/v1/status-lists")
@RunOnVirtualThread
@PermitAll
@Tag(
        name = "Credentials",
        description =
                "Chứng thực số: certificates as W3C Verifiable Credentials 2.0, their status lists, keys and verifier")
class StatusListResource {

    private final StatusLists lists;
    private final SigningKeys keys;
    private final Addresses addresses;

    StatusListResource(StatusLists lists, SigningKeys keys, Addresses addresses) {
        this.lists = lists;
        this.keys = keys;
        this.addresses = addresses;
    }

    @GET
    @Path("/{number}")
    @Produces(CredentialResource.CREDENTIAL)
    @Operation(
            operationId = "getStatusList",
            summary = "Status list of credentials",
            description =
                    "A BitstringStatusListCredential for the purpose revocation, secured as JWT, with 131,072 places:"
                            + " the bit of a credential is set when its certificate was revoked or replaced, or when"
                            + " another credential of the certificate took its place. validFrom says when the list was"
                            + " drawn, ttl how many milliseconds it may be handed on; what happens stands in the list"
                            + " within a minute.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(
                            mediaType = CredentialResource.CREDENTIAL,
                            schema = @Schema(type = SchemaType.STRING)))
    public Response get(
            @PathParam("number") @Parameter(description = "Number of the list.", example = "1")
                    int number) {
        var list = lists.of(number).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        return Response.ok(
                        SignedText.of(list.claims(addresses), keys), CredentialResource.CREDENTIAL)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + StatusList.TTL.toSeconds())
                .build();
    }
}
