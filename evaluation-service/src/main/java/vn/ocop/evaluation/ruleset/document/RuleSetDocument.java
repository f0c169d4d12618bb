package vn.ocop.evaluation.ruleset.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Frames;
import vn.ocop.evaluation.ruleset.Names;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.platform.language.Text;

/** A whole rule set. */
@Schema(description = "A whole rule set in both languages, as it is imported and exported")
public record RuleSetDocument(
        @Schema(
                        type = SchemaType.OBJECT,
                        additionalProperties = Schema.True.class,
                        description =
                                "Everything but the rubrics, with the fields of RuleSet; each text"
                                        + " is an object of vi and en. hash and tally may be left"
                                        + " out and must be right where they are given; revision is"
                                        + " set by the service.")
                @NotNull
                Map<String, Object> frame,
        @Schema(description = "The rubrics in printed order; empty where only the frame is known")
                @NotNull
                @Size(max = 60)
                List<@Valid @NotNull RubricDocument> productSets,
        @Schema(description = "The wordings, a layer of its own") @NotNull @Valid
                WordingsDocument wordings,
        @Schema(description = "Names of sectors, groups, subgroups and managing agencies")
                @NotNull
                @Size(max = 500)
                List<@Valid @NotNull NamedCode> names) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HASH = "hash";
    private static final String REVISION = "revision";
    private static final String TALLY = "tally";

    /** A code with its name in both languages. */
    @Schema(description = "A code with its name in both languages")
    public record NamedCode(
            @Schema(description = "The code", examples = "I.1") @NotNull @Size(min = 1, max = 40)
                    String code,
            @Schema(description = "Name in Vietnamese", examples = "Thực phẩm tươi sống")
                    @NotNull
                    @Size(min = 1, max = 500)
                    String vi,
            @Schema(description = "Name in English", examples = "Fresh food")
                    @NotNull
                    @Size(min = 1, max = 500)
                    String en) {}

    public static RuleSetDocument of(RuleSet ruleSet) {
        Map<String, Object> frame = new HashMap<>();
        ruleSet.frames()
                .document()
                .properties()
                .forEach(one -> frame.put(one.getKey(), one.getValue()));
        return new RuleSetDocument(
                frame,
                ruleSet.rubrics().stream().map(RubricDocument::of).toList(),
                WordingsDocument.of(ruleSet.wordings()),
                ruleSet.names().all().entrySet().stream()
                        .map(
                                name ->
                                        new NamedCode(
                                                name.getKey(),
                                                name.getValue().vi(),
                                                name.getValue().en()))
                        .toList());
    }

    /** Id of the legal version; empty where the frame has none. */
    public @Nullable String id() {
        return frame.get("id") instanceof String id ? id : null;
    }

    /**
     * The frame with what the service fills in: revision, and hash and tally where they were left
     * out.
     */
    public ObjectNode frame(long revision) {
        ObjectNode node = JSON.valueToTree(frame);
        node.put(REVISION, revision);
        if (!node.hasNonNull(HASH)) {
            node.put(HASH, "");
        }
        return node;
    }

    /**
     * The rule set, which may still have faults of content.
     *
     * @param wordings revision of the layer of wordings
     */
    public RuleSet toRuleSet(long revision, int wordings) {
        ObjectNode node = frame(revision);
        List<Rubric> rubrics = productSets.stream().map(RubricDocument::toRubric).toList();
        Names named = allNames();
        RuleSet read = new RuleSet(Frames.of(node), rubrics, this.wordings.to(wordings), named);
        if (node.get(HASH).asText().isEmpty()) {
            node.put(HASH, read.hash());
        }
        if (!node.hasNonNull(TALLY) && !rubrics.isEmpty()) {
            node.set(TALLY, JSON.valueToTree(read.count()));
        }
        return new RuleSet(Frames.of(node), rubrics, read.wordings(), named);
    }

    private Names allNames() {
        Map<String, Text> named = new HashMap<>();
        names.forEach(name -> named.put(name.code(), Text.of(name.vi(), name.en())));
        return Names.of(named);
    }
}
