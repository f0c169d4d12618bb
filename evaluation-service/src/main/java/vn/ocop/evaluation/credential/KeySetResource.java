package vn.ocop.evaluation.credential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/.well-known/jwks.json")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(
        name = "Credentials",
        description =
                "Chứng thực số: certificates as W3C Verifiable Credentials 2.0, their status lists, keys and verifier")
class KeySetResource {

    private final SigningKeys keys;

    KeySetResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(
            operationId = "listCredentialKeys",
            summary = "Public keys of credentials",
            description =
                    "The keys by which credentials and status lists of this service are verified, as a JSON Web Key"
                            + " Set. The kid in the header of a credential names one of them. A new key stands here"
                            + " before it signs; one that signs no more stays while what it signed is in force. These"
                            + " are not the keys of access tokens.")
    public KeySetView keys() {
        return KeySetView.of(keys);
    }
}
