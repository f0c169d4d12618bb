package vn.ocop.evaluation.ruleset.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.ruleset.Wordings;
import vn.ocop.platform.language.Text;

/** The layer of wordings: equal texts stand once, with all their places. */
@Schema(description = "The layer of wordings of a rule set; it does not change the hash")
public record WordingsDocument(
        @Schema(description = "WORKING or OFFICIAL", examples = "WORKING") @NotNull
                Wordings.State state,
        @Schema(description = "Texts with the places where they stand") @NotNull @Size(max = 20000)
                List<@Valid @NotNull PlacedText> texts) {

    /** A text with its places. */
    @Schema(description = "A text with its places")
    public record PlacedText(
            @Schema(
                            description =
                                    "Product set 01; 01:exclusion; part 01:A; criterion 01:1.5;"
                                            + " 01:1.5:description; option 01:1.5:2; note"
                                            + " 01:1.5:note1; 26:8:variant1",
                            examples = "[\"01:1.5\"]")
                    @NotNull
                    @Size(min = 1, max = 5000)
                    List<@NotNull @Size(min = 1, max = 60) String> places,
            @Schema(description = "Vietnamese", examples = "Liên kết sản xuất")
                    @NotNull
                    @Size(min = 1, max = 5000)
                    String vi,
            @Schema(description = "English", examples = "Production linkage")
                    @NotNull
                    @Size(min = 1, max = 5000)
                    String en) {}

    public static WordingsDocument of(Wordings wordings) {
        Map<Text, List<String>> places = new LinkedHashMap<>();
        wordings.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        one ->
                                places.computeIfAbsent(one.getValue(), _ -> new ArrayList<>())
                                        .add(one.getKey()));
        return new WordingsDocument(
                wordings.state(),
                places.entrySet().stream()
                        .map(
                                one ->
                                        new PlacedText(
                                                one.getValue(),
                                                one.getKey().vi(),
                                                one.getKey().en()))
                        .sorted(Comparator.comparing(text -> text.places().getFirst()))
                        .toList());
    }

    /** The layer; where a place is worded twice the later text stands. */
    public Wordings to(int revision) {
        Map<String, Text> byPlace = new HashMap<>();
        texts.forEach(
                text ->
                        text.places()
                                .forEach(
                                        place ->
                                                byPlace.put(place, Text.of(text.vi(), text.en()))));
        return Wordings.of(state, revision, byPlace);
    }
}
