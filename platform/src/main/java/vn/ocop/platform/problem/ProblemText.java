package vn.ocop.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;

/**
 * A problem as it is sent.
 *
 * @param prefix what the gateway puts before the service's paths, empty without one
 * @param instance path of the request
 */
record ProblemText(
        Refusal refusal,
        Language language,
        String prefix,
        String instance,
        @Nullable String traceId) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** Members of a refusal may hold dates; they travel as in every other answer. */
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .findAndRegisterModules()
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final int MOST_FAULTS = 200;

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(members());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Object> members() {
        var type = refusal.type();
        var detail = refusal.detail();
        var members = new LinkedHashMap<String, Object>();
        members.put("type", prefix + type.path());
        members.put("title", type.title().in(language));
        members.put("status", type.status());
        members.put("detail", (detail == null ? type.explanation() : detail).in(language));
        members.put("instance", prefix + instance);
        putIfPresent(members, "legalReference", type.legalReference());
        if (!refusal.faults().isEmpty()) {
            members.put("errors", errors());
        }
        members.putAll(refusal.members());
        putIfPresent(members, "traceId", traceId);
        return members;
    }

    private List<Map<String, Object>> errors() {
        var errors = new ArrayList<Map<String, Object>>();
        for (var fault : refusal.faults().stream().distinct().limit(MOST_FAULTS).toList()) {
            var error = new LinkedHashMap<String, Object>();
            putIfPresent(error, "pointer", fault.pointer());
            putIfPresent(error, "parameter", fault.parameter());
            putIfPresent(error, "header", fault.header());
            error.put("code", fault.code());
            error.put("message", fault.message().in(language));
            errors.add(error);
        }
        return errors;
    }

    private static void putIfPresent(
            Map<String, Object> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
