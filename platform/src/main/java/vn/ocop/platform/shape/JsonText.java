package vn.ocop.platform.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Reads JSON strictly: one value, no field twice, no depth without end, numbers exact. */
final class JsonText {
    private static final int DEPTH = 40;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 500_000;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEPTH)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .maxNameLength(LONGEST_NAME)
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private JsonText() {}

    static JsonNode read(byte[] bytes) {
        try {
            var node = JSON.readTree(bytes);
            if (node == null || node.isMissingNode()) {
                throw refused(ShapeFaults.EMPTY);
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw refused(
                    e.getOriginalMessage().contains("nesting")
                            ? ShapeFaults.TOO_DEEP
                            : ShapeFaults.TOO_LONG);
        } catch (JsonProcessingException e) {
            throw refused(
                    e.getOriginalMessage().startsWith("Duplicate")
                            ? ShapeFaults.DUPLICATE
                            : ShapeFaults.MALFORMED);
        } catch (IOException _) {
            // Bytes that are no text in any encoding of JSON.
            throw refused(ShapeFaults.MALFORMED);
        }
    }

    static byte[] write(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal refused(ShapeFaults fault) {
        return Refusal.of(
                Problems.INVALID_REQUEST, List.of(Fault.at("", fault.code(), fault.text())));
    }
}
