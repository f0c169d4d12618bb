package vn.ocop.platform.codelist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Code lists for labels and choices of other systems. */
@Path("/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Code lists", description = "Codes that travel in documents, with their labels")
@PermitAll
@RunOnVirtualThread
class CodeListResource {
    private final CodeListRegister register;

    CodeListResource(CodeListRegister register) {
        this.register = register;
    }

    @GET
    @Operation(
            operationId = "listCodeLists",
            summary = "List the code lists",
            description = "Names and titles of all code lists of this service.")
    public CodeListSummaries list() {
        return CodeListSummaries.of(register.all());
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "getCodeList",
            summary = "Read a code list",
            description =
                    "Codes with labels in Vietnamese and English, order, validity and legal"
                            + " reference. Enumerations in the OpenAPI document name their list in"
                            + " x-code-list.")
    public CodeListView get(
            @Parameter(description = "Name of the list", example = "legal-form") @RestPath
                    String name) {
        return register.find(name)
                .map(CodeListView::of)
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }
}
