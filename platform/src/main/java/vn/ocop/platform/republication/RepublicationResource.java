package vn.ocop.platform.republication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import vn.ocop.platform.security.Roles;

/** Has the service tell its state again. */
@Path("/v1/republications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Republications", description = "Phát lại: the state of all aggregates told again")
@RolesAllowed(Roles.ADMINISTRATOR)
@RunOnVirtualThread
class RepublicationResource {

    private final Jobs jobs;
    private final RepublicationKind kind;

    RepublicationResource(Jobs jobs, RepublicationKind kind) {
        this.jobs = jobs;
        this.kind = kind;
    }

    @POST
    @Command
    @Operation(
            operationId = "republish",
            summary = "Tell the state of all aggregates again",
            description =
                    "For copies that are doubted: a job publishes the last state of every aggregate of"
                            + " this service once more, under a new epoch, while the service goes on."
                            + " One at a time; after a restore from a backup there is a command, which"
                            + " also erases elsewhere what was lost.")
    @APIResponse(
            responseCode = "202",
            description = "The job that does it",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response republish() {
        return jobs.accept(kind, null);
    }
}
