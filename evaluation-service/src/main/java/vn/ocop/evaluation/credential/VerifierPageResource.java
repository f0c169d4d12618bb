package vn.ocop.evaluation.credential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.HtmlPage;
import vn.ocop.platform.language.Language;

@Path("/verify")
@RunOnVirtualThread
@PermitAll
@Tag(
        name = "Credentials",
        description =
                "Chứng thực số: certificates as W3C Verifiable Credentials 2.0, their status lists, keys and verifier")
class VerifierPageResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final VerifyCredential verify;
    private final VerifierPage page;
    private final Addresses addresses;

    VerifierPageResource(VerifyCredential verify, VerifierPage page, Addresses addresses) {
        this.verify = verify;
        this.page = page;
        this.addresses = addresses;
    }

    @GET
    @Produces(HTML)
    @Operation(
            operationId = "verifierPage",
            summary = "Page that verifies a credential",
            description =
                    "A small page in Vietnamese or English by Accept-Language, without script: a form, and with"
                            + " credential what was found about that one, with product, holder, stars and picture to"
                            + " compare with the product in one's hand. What is longer than 10,240 characters is not"
                            + " looked at.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(type = SchemaType.STRING)))
    public Response page(
            @QueryParam("credential")
                    @Parameter(description = "The JWT to verify; without it the page is the form.")
                    @Nullable String credential,
            @Context Language language) {
        if (credential == null || credential.isBlank()) {
            return HtmlPage.withForm(page.empty(language), "").build();
        }
        var found = verify.of(credential, language);
        return HtmlPage.withForm(page.of(found, language), addresses.pagesOrigin())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
