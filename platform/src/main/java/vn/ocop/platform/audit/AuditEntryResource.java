package vn.ocop.platform.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.security.Roles;

/** The audit trail of this service. */
@Path("/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Audit",
        description = "Who did what to which record: read by auditors, changed by none")
@RolesAllowed(Roles.AUDITOR)
@RunOnVirtualThread
class AuditEntryResource {

    private final ReadAuditEntries read;

    AuditEntryResource(ReadAuditEntries read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "listAuditEntries",
            summary = "List audit entries",
            description =
                    "Newest first, per record, area and period. An auditor sees the entries of his"
                            + " areas; those of no area he sees who covers the whole country. Seals"
                            + " follow an entry within seconds.")
    public Page<AuditEntryView> list(@BeanParam @Valid AuditEntriesPage query) {
        return read.page(query);
    }
}
