package vn.ocop.evaluation.ruleset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.ocop.platform.language.Language;

/** A frame in both languages, with the document that holds them. */
public final class Frames {

    private final ObjectNode document;
    private final Map<Language, Frame> frames = new EnumMap<>(Language.class);

    private Frames(ObjectNode document) {
        this.document = document.deepCopy();
        for (Language language : Language.values()) {
            frames.put(language, FrameReader.read(document, language));
        }
    }

    /** Reads a frame whose texts hold both languages. */
    public static Frames of(ObjectNode document) {
        return new Frames(document);
    }

    /** The document with one language in the place of its texts. */
    public static JsonNode in(Language language, JsonNode document) {
        return FrameReader.in(language, document);
    }

    public Frame in(Language language) {
        return Objects.requireNonNull(frames.get(language));
    }

    /** The frame with both languages. */
    public ObjectNode document() {
        return document.deepCopy();
    }
}
