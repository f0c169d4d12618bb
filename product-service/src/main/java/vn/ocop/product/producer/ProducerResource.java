package vn.ocop.product.producer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import vn.ocop.product.patch.Patch;

@Path("/v1/producers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.PRODUCER})
@Tag(
        name = "Producers",
        description = "Chủ thể OCOP: who makes the products, Art. 2.3, Decision 26/2026/QĐ-TTg")
class ProducerResource {

    private final RegisterProducer register;
    private final ChangeProducer change;
    private final ReadProducer read;
    private final ProducerList list;
    private final ObjectMapper json;

    ProducerResource(
            RegisterProducer register,
            ChangeProducer change,
            ReadProducer read,
            ProducerList list,
            ObjectMapper json) {
        this.register = register;
        this.change = change;
        this.read = read;
        this.list = list;
        this.json = json;
    }

    @POST
    @Command
    @Operation(
            operationId = "registerProducer",
            summary = "Register a producer",
            description =
                    "By a registry officer for a unit in his area, or by a person (role producer) for himself: he"
                            + " becomes its manager once an officer confirms it.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewProducer.class),
                            examples =
                                    @ExampleObject(
                                            name = "cooperative",
                                            value = ProducerExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = ProducerView.class)))
    public Response register(
            @Valid NewProducer request,
            @HeaderParam("Ocop-Demonstration")
                    @Parameter(
                            description =
                                    "true marks a record made up for a demonstration; pages say so.")
                    boolean demonstration) {
        var view = read.view(register.with(request, demonstration));
        return Created.of("/v1/producers/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.REGISTRY_OFFICER,
        Roles.EVALUATION_OFFICER,
        Roles.PROMOTION_OFFICER,
        Roles.REPORTING_OFFICER,
        Roles.PRODUCER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getProducer",
            summary = "Read a producer",
            description =
                    "By officers and auditors of its area and by its own people; restricted fields are masked.")
    public ProducerView get(
            @PathParam("id") @Parameter(description = "Id of the producer.") UUID id) {
        return read.view(id);
    }

    @GET
    @RolesAllowed({
        Roles.REGISTRY_OFFICER,
        Roles.EVALUATION_OFFICER,
        Roles.PROMOTION_OFFICER,
        Roles.REPORTING_OFFICER,
        Roles.PRODUCER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listProducers",
            summary = "List producers",
            description = "Those of the caller's areas, or of which he is a manager, by name.")
    public Page<ProducerSummary> list(@BeanParam @Valid ProducersPage query) {
        return list.of(query);
    }

    @PATCH
    @Path("/{id}")
    @Command
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeProducer",
            summary = "Change a producer",
            description =
                    "Merge patch. A new name, legal form or size class begins on its day and ends the one before.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ProducerChange.class),
                            examples =
                                    @ExampleObject(
                                            name = "new name",
                                            value = ProducerExamples.CHANGE)))
    public ProducerView change(
            @PathParam("id") @Parameter(description = "Id of the producer.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonNode body) {
        return read.view(change.with(id, ifMatch, Patch.of(body, ProducerChange.class, json)));
    }

    @POST
    @Path("/{id}/managers")
    @Command
    @RolesAllowed(Roles.REGISTRY_OFFICER)
    @Operation(
            operationId = "confirmManager",
            summary = "Confirm a person as manager",
            description =
                    "An officer's word that the person acts for the producer; adds the person where needed.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewManager.class),
                            examples =
                                    @ExampleObject(
                                            name = "person",
                                            value = ProducerExamples.MANAGER)))
    public ProducerView confirm(
            @PathParam("id") @Parameter(description = "Id of the producer.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewManager request) {
        return read.view(change.confirm(id, ifMatch, request.subject()));
    }

    @DELETE
    @Path("/{id}/managers/{subject}")
    @Command
    @RolesAllowed(Roles.REGISTRY_OFFICER)
    @Operation(
            operationId = "dismissManager",
            summary = "Take a person off the managers",
            description = "The person no longer acts for the producer.")
    public ProducerView dismiss(
            @PathParam("id") @Parameter(description = "Id of the producer.") UUID id,
            @PathParam("subject")
                    @Parameter(description = "Token subject of the person.", example = "lan.tran")
                    String subject,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return read.view(change.dismiss(id, ifMatch, subject));
    }

    @GET
    @Path("/{id}/contact")
    @Operation(
            operationId = "getProducerContact",
            summary = "Read the restricted fields in full",
            description =
                    "Tax code, telephone, e-mail; by a registry officer of the area or a manager. Each reading"
                            + " is logged (Law 91/2025/QH15).")
    public ContactView contact(
            @PathParam("id") @Parameter(description = "Id of the producer.") UUID id) {
        return read.contact(id);
    }
}
