package vn.ocop.platform.job;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;

/** Long work, as those who asked for it see it. */
@Path("/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Jobs",
        description = "Tác vụ dài: work that goes on after its request was answered with 202")
@RolesAllowed("**")
@RunOnVirtualThread
class JobResource {

    private final ReadJobs read;
    private final CancelJob cancel;
    private final JobViews views;

    JobResource(ReadJobs read, CancelJob cancel, JobViews views) {
        this.read = read;
        this.cancel = cancel;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listJobs",
            summary = "List one's jobs",
            description =
                    "Those that the caller asked for, the latest first; an administrator sees those"
                            + " of all. A job is kept for 30 days after its end.")
    public Page<JobView> list(@BeanParam @Valid JobsPage query) {
        return read.page(query);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getJob",
            summary = "Read a job",
            description =
                    "How far the work has come, what came of it and whether it can be cancelled. A job"
                            + " of somebody else is 404, except for administrators.")
    public JobView get(@Parameter(description = "Id of the job") @PathParam("id") UUID id) {
        return read.one(id);
    }

    @GET
    @Path("/{id}/errors")
    @Operation(
            operationId = "listJobErrors",
            summary = "List the errors of a job",
            description =
                    "What is wrong with single rows, in the order in which it was found; also while the"
                            + " job runs. Messages name no person and no value.")
    public Page<JobErrorView> errors(
            @Parameter(description = "Id of the job") @PathParam("id") UUID id,
            @BeanParam @Valid PageQuery page) {
        return read.errors(id, page);
    }

    @POST
    @Path("/{id}/cancellation")
    @Command
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel a job",
            description =
                    "A queued job ends at once, a running one after the step under way; what is done"
                            + " stays done. A job that is over cannot be cancelled (409).")
    public JobView cancel(
            @Parameter(description = "Id of the job") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return views.of(cancel.with(id, ifMatch));
    }
}
