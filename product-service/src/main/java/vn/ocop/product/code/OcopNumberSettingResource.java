package vn.ocop.product.code;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Roles;

@Path("/v1/ocop-number-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Numbers")
class OcopNumberSettingResource {

    static final String NEW =
            """
            {"province": "VN-2T:40", "counting": "RUNNING", "from": "2027-01-01", "document": "Công văn 123/SNNMT-OCOP"}""";

    private final SetOcopNumbers set;
    private final OcopNumberRepository numbers;

    OcopNumberSettingResource(SetOcopNumbers set, OcopNumberRepository numbers) {
        this.set = set;
        this.numbers = numbers;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTRY_OFFICER)
    @Operation(
            operationId = "setOcopNumberCounting",
            summary = "Set how a province's communes count",
            description =
                    "By a registry officer of the province or the centre. Without a setting serials begin anew each"
                            + " year. A setting is never changed; a later one follows it.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewOcopNumberSetting.class),
                            examples = @ExampleObject(name = "running", value = NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = OcopNumberSettingView.class)))
    public Response set(@Valid NewOcopNumberSetting request) {
        var view = OcopNumberSettingView.of(set.with(request));
        return Created.of("/v1/ocop-number-settings/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.EVALUATION_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getOcopNumberSetting",
            summary = "Read a setting",
            description = "How the communes of a province count their OCOP numbers, from a day on.")
    public OcopNumberSettingView get(
            @PathParam("id") @Parameter(description = "Id of the setting.") UUID id) {
        return numbers.findByIdOptional(id)
                .map(OcopNumberSettingView::of)
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    @GET
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.EVALUATION_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listOcopNumberSettings",
            summary = "How a province's communes count",
            description =
                    "All settings of a province, the latest first; none means from 1 each year.")
    public Page<OcopNumberSettingView> list(
            @QueryParam("province")
                    @NotNull
                    @Pattern(regexp = "VN-2T:[0-9]{2}")
                    @Parameter(
                            description = "The province on today's map.",
                            example = "VN-2T:40",
                            required = true)
                    String province) {
        return Page.whole(
                numbers.settingsOf(province).stream().map(OcopNumberSettingView::of).toList());
    }
}
