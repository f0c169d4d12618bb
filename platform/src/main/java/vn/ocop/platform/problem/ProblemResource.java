package vn.ocop.platform.problem;

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
import vn.ocop.platform.link.Links;

/** The catalogue of problem types, where the {@code type} of every problem leads. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems", description = "Catalogue of the problem types that answers may carry")
@PermitAll
@RunOnVirtualThread
class ProblemResource {
    private final ProblemRegister register;
    private final Links links;

    ProblemResource(ProblemRegister register, Links links) {
        this.register = register;
        this.links = links;
    }

    @GET
    @Operation(
            operationId = "listProblemTypes",
            summary = "List the problem types",
            description =
                    "Every type that a problem of this service may have, with its meaning in both"
                            + " languages and the article it rests on.")
    public ProblemTypeList list() {
        return new ProblemTypeList(
                register.all().stream()
                        .map(type -> ProblemTypeView.of(type, links.to("")))
                        .toList());
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getProblemType",
            summary = "Explain one problem type",
            description = "What a problem of this type means and what the caller can do.")
    public ProblemTypeView get(
            @Parameter(description = "Last part of the type's address", example = "stale") @RestPath
                    String slug) {
        return register.find(slug)
                .map(type -> ProblemTypeView.of(type, links.to("")))
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }
}
