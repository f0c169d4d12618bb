package vn.ocop.platform.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.arc.Arc;

/** JSON as the services write it, and read it from each other. */
public final class ServiceJson {

    private ServiceJson() {}

    /** The running service's own, or one like it in a test without a service. */
    public static ObjectMapper mapper() {
        var container = Arc.container();
        return container == null ? plain() : container.instance(ObjectMapper.class).get();
    }

    /** Ignores fields it does not know, as every consumer of events does. */
    public static ObjectMapper tolerant() {
        return mapper().copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private static ObjectMapper plain() {
        return JsonMapper.builder()
                .findAndAddModules()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(
                                JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }
}
