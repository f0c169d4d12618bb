package vn.ocop.product.producer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.security.Roles;

@Path("/v1/producers/{id}/representative")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.PRODUCER})
@Tag(name = "Producers")
class RepresentativeResource {

    private final ReadProducer read;
    private final ChangeProducer change;

    RepresentativeResource(ReadProducer read, ChangeProducer change) {
        this.read = read;
        this.change = change;
    }

    @GET
    @Operation(
            operationId = "getProducerRepresentative",
            summary = "Read a producer's representative in full",
            description =
                    "By a registry officer of the area or a manager of the producer; each reading is logged"
                            + " (Law 91/2025/QH15). Where nobody is on file there is no name.")
    public RepresentativeView get(
            @PathParam("id") @Parameter(description = "Id of the producer.") UUID id) {
        return read.representative(id);
    }

    @PUT
    @Command
    @Operation(
            operationId = "setProducerRepresentative",
            summary = "Put a producer's representative on file",
            description =
                    "Takes the place of the one on file as a whole. The answer is the producer, which shows that"
                            + " there is a representative and nothing of the person.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewRepresentative.class),
                            examples =
                                    @ExampleObject(
                                            name = "director",
                                            value = ProducerExamples.REPRESENTATIVE)))
    public ProducerView set(
            @PathParam("id") @Parameter(description = "Id of the producer.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewRepresentative person) {
        return read.view(change.represent(id, ifMatch, person));
    }
}
