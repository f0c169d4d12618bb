package vn.ocop.reporting.dashboard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Roles;
import vn.ocop.reporting.indicator.Indicators;

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Indicators",
        description = "Chỉ tiêu: what is counted, on which basis, and what it comes to")
class IndicatorResource {

    private final Indicators indicators;
    private final ReadFigure read;

    IndicatorResource(Indicators indicators, ReadFigure read) {
        this.indicators = indicators;
        this.read = read;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listIndicators",
            summary = "List indicators",
            description = "All of them on one page, with the bases on which each may be asked.")
    public Page<IndicatorView> list(@Context Language language) {
        return Page.whole(
                indicators.all().stream().map(one -> IndicatorView.of(one, language)).toList());
    }

    @GET
    @Path("/{code}/value")
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getIndicatorValue",
            summary = "One figure",
            description =
                    "An indicator for a unit of either map, as of a day, as known on a day. Demonstration records never"
                            + " count.")
    public FigureView value(
            @Parameter(description = "Code of the indicator", example = "PRODUCTS_4_STARS")
                    @PathParam("code")
                    String code,
            @BeanParam @Valid FigureFilter query,
            @Context Language language) {
        return read.of(code, query, language);
    }
}
