package vn.ocop.deploy.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.stack.Service;

/**
 * One operation of a service.
 *
 * @param open whether it may be called without a token
 * @param roles of which a caller with a token needs one; empty when any will do
 * @param pages whether it answers people in a browser too
 * @param body what the request carries; {@code null} when nothing
 */
public record ApiOperation(
        Service service,
        String id,
        String method,
        String path,
        boolean open,
        List<String> roles,
        List<ApiParameter> parameters,
        boolean pages,
        @Nullable ApiBody body) {

    public ApiOperation {
        roles = List.copyOf(roles);
        parameters = List.copyOf(parameters);
    }

    /**
     * The body of a request.
     *
     * @param example what the document shows as one
     */
    public record ApiBody(String mediaType, JsonNode example) {
        public boolean isForm() {
            return mediaType.startsWith("multipart/");
        }
    }

    /**
     * A parameter.
     *
     * @param place {@code query}, {@code path} or {@code header}
     * @param example what the document shows as a value, or an empty text
     * @param values the values that it may have, where they are few
     */
    public record ApiParameter(
            String name, String place, boolean required, String example, List<String> values) {
        public ApiParameter {
            values = List.copyOf(values);
        }
    }

    public boolean changes() {
        return !method.equals("GET");
    }

    public boolean needsIfMatch() {
        return parameters.stream().anyMatch(it -> it.name().equalsIgnoreCase("If-Match"));
    }

    public List<String> names(String place) {
        return parameters.stream()
                .filter(it -> it.place().equals(place))
                .map(ApiParameter::name)
                .toList();
    }

    @Override
    public String toString() {
        return service.id() + " " + id;
    }
}
