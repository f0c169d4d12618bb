package vn.ocop.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Turns what a resource method returned into the answer that is kept. */
@Singleton
class AnswerKeeping {
    private final Representations representations;
    private final WrittenRevisions written;

    AnswerKeeping(Representations representations, WrittenRevisions written) {
        this.representations = representations;
        this.written = written;
    }

    KeptAnswer of(String bodyHash, @Nullable Object returned) {
        var response = returned instanceof Response one ? one : null;
        var entity = response == null ? returned : response.getEntity();
        var status = response == null ? (entity == null ? 204 : 200) : response.getStatus();
        var headers = new LinkedHashMap<String, String>();
        var location = response == null ? null : response.getHeaderString(HttpHeaders.LOCATION);
        if (location != null) {
            headers.put(HttpHeaders.LOCATION, location);
        }
        if (entity instanceof Revisioned view) {
            headers.put(HttpHeaders.ETAG, representations.of(view).quoted());
        }
        if (!written.tokens().isEmpty()) {
            headers.put(RevisionToken.HEADER, written.header());
        }
        var body = entity == null ? null : representations.toKeep(entity);
        return new KeptAnswer(bodyHash, status, headers, body);
    }
}
