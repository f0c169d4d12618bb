package vn.ocop.platform.job;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.platform.signedlink.Linkable;

/** The progress of a job as it happens. */
@Path("/v1/jobs/{id}/progress")
@Produces(MediaType.SERVER_SENT_EVENTS)
@Tag(name = "Jobs")
@RolesAllowed("**")
@RunOnVirtualThread
class JobProgressResource {

    private final JobStreams streams;
    private final HttpServerRequest request;

    JobProgressResource(JobStreams streams, HttpServerRequest request) {
        this.streams = streams;
        this.request = request;
    }

    @GET
    @Linkable
    @Operation(
            operationId = "streamJobProgress",
            summary = "Watch a job",
            description =
                    "Server-sent events: progress at each change and end as the last one, both with"
                            + " state, done, total and errors as JSON; comments in between keep the"
                            + " connection open. The stream ends after the event end, or after an hour. A"
                            + " caller has five streams at most at one instance (429). Browsers, which"
                            + " send no token with an EventSource, use a signed link.")
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples =
                                                    "event: end\ndata: {\"state\":\"SUCCEEDED\",\"done\":4711,\"total\":4711,\"errors\":0}\n\n")))
    @APIResponse(responseCode = "429", ref = "TooManyRequests")
    public Response watch(@Parameter(description = "Id of the job") @PathParam("id") UUID id) {
        var answer = Response.ok().header(HttpHeaders.CACHE_CONTROL, "no-store");
        return HttpMethod.HEAD.equals(request.method())
                ? answer.build()
                : answer.entity(streams.open(id)).build();
    }
}
