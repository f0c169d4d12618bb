package vn.ocop.evaluation.credential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/certificates/{id}/credential")
@RunOnVirtualThread
@PermitAll
@Tag(
        name = "Credentials",
        description =
                "Chứng thực số: certificates as W3C Verifiable Credentials 2.0, their status lists, keys and verifier")
class CredentialResource {

    static final String CREDENTIAL = "application/vc+jwt";

    private final IssueCredential issue;

    CredentialResource(IssueCredential issue) {
        this.issue = issue;
    }

    @GET
    @Produces(CREDENTIAL)
    @Operation(
            operationId = "getCredential",
            summary = "Signed credential of a certificate",
            description =
                    "The certificate as a W3C Verifiable Credential 2.0, secured as JWT (typ vc+jwt, Ed25519), as a"
                            + " file: product, holder, stars, number, decision, unit, variants, the addresses of the"
                            + " public pages, first and last day, and the place of its bit in a status list. Public as"
                            + " the page of the certificate and with nothing more; one made up for a demonstration"
                            + " says so. The text stays the same until the certificate says something else: then the"
                            + " next one has another id and the bit of the former is set. 409 where history does not"
                            + " give the term to the day.")
    @APIResponse(
            responseCode = "200",
            description = "The credential",
            content =
                    @Content(
                            mediaType = CREDENTIAL,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "credential",
                                            value = VerificationExample.CREDENTIAL)))
    public Response get(
            @PathParam("id") @Parameter(description = "Id of the certificate.") UUID id) {
        return Response.ok(issue.of(id), CREDENTIAL)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"chung-thuc-so-" + id + ".jwt\"")
                .build();
    }
}
