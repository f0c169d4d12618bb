package vn.ocop.platform.audit;

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

/** Has the service verify its own audit trail. */
@Path("/v1/audit-verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class AuditVerificationResource {

    private final Jobs jobs;
    private final AuditVerificationKind kind;

    AuditVerificationResource(Jobs jobs, AuditVerificationKind kind) {
        this.jobs = jobs;
        this.kind = kind;
    }

    @POST
    @Command
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "Verify the audit trail",
            description =
                    "A job walks the chain of seals over all audit entries of this service, as far as"
                            + " it goes now. Its figure verified counts the entries that fit; the first"
                            + " one that does not stands among its errors with its position as row.")
    @APIResponse(
            responseCode = "202",
            description = "The job that does it",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response verify() {
        return jobs.accept(kind, null);
    }
}
