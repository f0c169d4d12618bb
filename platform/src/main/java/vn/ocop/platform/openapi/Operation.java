package vn.ocop.platform.openapi;

import com.networknt.schema.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation of this service as the OpenAPI document describes it.
 *
 * @param roles of which the caller needs one; {@code null} when everyone may call it
 * @param bodyRequired whether the request must have a body
 * @param bodyTypes media types of the body
 * @param tagged whether its answer has an entity tag
 * @param jsonBody schema of a JSON body; {@code null} when the operation takes none
 */
public record Operation(
        String id,
        String method,
        String path,
        List<OperationParameter> parameters,
        @Nullable List<String> roles,
        boolean bodyRequired,
        List<String> bodyTypes,
        boolean tagged,
        @Nullable Schema jsonBody) {

    /** An operation that a request means, with the raw values in its path. */
    public record Match(Operation operation, Map<String, String> pathValues) {}
}
