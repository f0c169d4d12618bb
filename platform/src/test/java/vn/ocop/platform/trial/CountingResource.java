package vn.ocop.platform.trial;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.job.JobView;
import vn.ocop.platform.job.Jobs;

@Path("/v1/countings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("registry-officer")
@RunOnVirtualThread
@Tag(name = "Countings", description = "Long work for trials")
class CountingResource {

    private final Jobs jobs;
    private final CountingKind kind;

    CountingResource(Jobs jobs, CountingKind kind) {
        this.jobs = jobs;
        this.kind = kind;
    }

    @POST
    @Command
    @Operation(operationId = "count", summary = "Count", description = "Counts in steps.")
    @APIResponse(
            responseCode = "202",
            description = "The job",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response count(NewCounting counting) {
        return jobs.accept(kind, counting.words());
    }
}
