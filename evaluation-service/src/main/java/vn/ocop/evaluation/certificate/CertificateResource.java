package vn.ocop.evaluation.certificate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.CountedPageQuery;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;

@Path("/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.EVALUATION_OFFICER,
    Roles.REGISTRY_OFFICER,
    Roles.PROMOTION_OFFICER,
    Roles.REPORTING_OFFICER,
    Roles.AUDITOR,
    Roles.PRODUCER
})
@Tag(
        name = "Certificates",
        description =
                "Giấy chứng nhận: validity and renewal phase are computed from the dates for the day asked about;"
                        + " 36 months, Decision 26/2026/QĐ-TTg")
class CertificateResource {

    private final CertificateList list;
    private final ReadCertificate read;

    CertificateResource(CertificateList list, ReadCertificate read) {
        this.list = list;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "listCertificates",
            summary = "List certificates",
            description =
                    "Those of the caller's areas, or of the producers for which he acts, as they stand on a day"
                            + " (asOf, default today). The public sees certificates in the catalogue of the product service.")
    public Page<CertificateSummary> list(
            @BeanParam @Valid CertificateFilter filter, @BeanParam @Valid CountedPageQuery page) {
        return list.of(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCertificate",
            summary = "Read a certificate",
            description =
                    "With its whole timeline; validity and renewal phase are told for asOf, today when absent. Both are"
                            + " computed, so the entity tag changes at local midnight where the standing does.")
    public CertificateView get(
            @PathParam("id") @Parameter(description = "Id of the certificate.") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description = "Day asked about; default today in Vietnam.",
                            example = "2026-11-22")
                    @Nullable LocalDate asOf,
            @Context Language language) {
        return read.of(id, asOf, language);
    }
}
