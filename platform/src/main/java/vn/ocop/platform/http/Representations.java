package vn.ocop.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import jakarta.inject.Singleton;
import java.io.Serial;

/** Writes views as JSON, once for sending and once, without restricted fields, for keeping. */
@Singleton
class Representations {
    private final ObjectMapper json;
    private final ObjectMapper withoutRestricted;

    Representations(ObjectMapper json) {
        this.json = json;
        this.withoutRestricted = json.copy();
        this.withoutRestricted.setAnnotationIntrospector(
                AnnotationIntrospectorPair.pair(
                        new RestrictedFields(),
                        json.getSerializationConfig().getAnnotationIntrospector()));
    }

    Representation of(Revisioned view) {
        return Representation.of(view.revision(), write(json, view));
    }

    /** Of what has no revision. */
    Representation ofBytes(Object single) {
        return Representation.of(write(json, single));
    }

    byte[] toKeep(Object view) {
        return write(withoutRestricted, view);
    }

    private static byte[] write(ObjectMapper mapper, Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view cannot be written as JSON", e);
        }
    }

    private static final class RestrictedFields extends NopAnnotationIntrospector {
        @Serial private static final long serialVersionUID = 1L;

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.hasAnnotation(Restricted.class);
        }
    }
}
