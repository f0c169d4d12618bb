package vn.ocop.platform.signedlink;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jose4j.jwt.JwtClaims;
import vn.ocop.platform.link.Links;
import vn.ocop.platform.security.Caller;

/** Gives links for downloads and pages that a browser opens without a token. */
@Path("/v1/signed-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Signed links",
        description = "Liên kết có chữ ký: short-lived addresses for downloads and pages")
@RolesAllowed("**")
@RunOnVirtualThread
class SignedLinkResource {
    private final LinkTokens tokens;
    private final Links links;
    private final Caller caller;

    SignedLinkResource(LinkTokens tokens, Links links, Caller caller) {
        this.tokens = tokens;
        this.links = links;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getSignedLink",
            summary = "Sign a link for reading one address",
            description =
                    "The link holds for five minutes and for exactly this address; what the caller may read is"
                            + " checked when it is opened. Nothing is stored. Links work at operations that list the"
                            + " parameter link.")
    @APIResponse(
            responseCode = "200",
            description = "The link",
            content = @Content(schema = @Schema(implementation = SignedLinkView.class)))
    public Response get(
            @QueryParam("target")
                    @Parameter(
                            description =
                                    "Path of this service with its query, as it would be called with a token;"
                                            + " without a gateway's prefix.",
                            example = "/v1/papers/0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11/content")
                    @NotNull
                    @Size(max = 2000)
                    @Pattern(regexp = "^/v1/[!-~]*$")
                    String target) {
        var end = tokens.end();
        var href = links.to(LinkTarget.with(target, tokens.seal(rights(), target, end)));
        return Response.ok(new SignedLinkView(href, end))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private JwtClaims rights() {
        var rights = new JwtClaims();
        rights.setIssuer(caller.issuer());
        rights.setSubject(caller.subject());
        rights.setStringListClaim("groups", caller.roles());
        rights.setStringListClaim(
                "areas",
                caller.areas().stream().map(area -> area.unit().text()).distinct().toList());
        return rights;
    }
}
