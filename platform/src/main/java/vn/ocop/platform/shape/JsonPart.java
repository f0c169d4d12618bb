package vn.ocop.platform.shape;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.openapi.Operations;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Reads JSON that travels as one part of a form, as strictly as a body. */
@Singleton
public class JsonPart {
    private final Operations operations;
    private final ObjectMapper json;

    JsonPart(Operations operations, ObjectMapper json) {
        this.operations = operations;
        this.json = json;
    }

    /** The record, checked against the schema that bears its simple name. */
    public <T> T read(@Nullable String text, Class<T> type) {
        if (text == null || text.isBlank()) {
            var fault = ShapeFaults.EMPTY;
            throw Refusal.of(
                    Problems.INVALID_REQUEST, List.of(Fault.at("", fault.code(), fault.text())));
        }
        try {
            return json.readValue(check(text, type.getSimpleName()), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses what does not fit a schema of the document, with all its faults; gives the cleaned
     * text.
     */
    public byte[] check(String text, String schema) {
        var check = BodyCheck.of(operations.schema(schema), text.getBytes(StandardCharsets.UTF_8));
        if (!check.faults().isEmpty()) {
            throw Refusal.of(Problems.INVALID_REQUEST, check.faults());
        }
        return check.bytes();
    }
}
