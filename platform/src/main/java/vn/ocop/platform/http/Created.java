package vn.ocop.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer to a creation: 201 with Location, entity tag and the representation. */
public final class Created {
    private Created() {}

    /**
     * @param path of the new resource within the service; what a gateway puts before it is added on
     *     the way out
     */
    public static Response of(String path, Revisioned view) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .entity(view)
                .build();
    }
}
