package vn.ocop.evaluation.ruleset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/**
 * The wordings layer of a rule set: titles, labels, notes in Vietnamese and English by place. They
 * start as working wordings and can be corrected or replaced by official ones without touching
 * points, marks or the hash.
 */
public final class Wordings {

    /** Printed on every sheet with working wording. */
    static final Text WORKING_NOTICE =
            Text.of(
                    "Bản làm việc, không thay thế Phụ lục II",
                    "Working wording, does not replace Appendix II");

    /** Whose words these are. */
    @Schema(name = "WordingState", description = "Whose words these are")
    public enum State {
        /** Short words of this project or of a province; not the legal text. */
        WORKING,
        /** The legal text. */
        OFFICIAL
    }

    private static final Text OFFICIAL_NOTICE = Text.of("Lời văn chính thức", "Official wording");

    private final State state;
    private final int revision;
    private final Map<String, Text> texts;

    private Wordings(State state, int revision, Map<String, Text> texts) {
        this.state = state;
        this.revision = revision;
        this.texts = Map.copyOf(texts);
    }

    /**
     * A layer of wordings.
     *
     * @param revision counts its changes, from 1
     * @param texts by place
     */
    public static Wordings of(State state, int revision, Map<String, Text> texts) {
        return new Wordings(state, revision, texts);
    }

    public State state() {
        return state;
    }

    /** Counts the changes of the layer, from 1. */
    public int revision() {
        return revision;
    }

    public boolean working() {
        return state == State.WORKING;
    }

    /** What a sheet says about its words. */
    public Text notice() {
        return working() ? WORKING_NOTICE : OFFICIAL_NOTICE;
    }

    /** All texts by place. */
    public Map<String, Text> texts() {
        return texts;
    }

    /** Lines of places (separated by spaces), Vietnamese and English, separated by tabs. */
    static Wordings read(List<String> lines) {
        Map<String, Text> texts = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                for (String place : cells[0].split(" ", -1)) {
                    add(texts, place, Text.of(cells[1], cells[2]));
                }
            }
        }
        return new Wordings(State.WORKING, 1, texts);
    }

    private static void add(Map<String, Text> texts, String place, Text text) {
        if (texts.put(place, text) != null) {
            throw new IllegalArgumentException("wordings: " + place + " is worded twice");
        }
    }

    public Text productSet(Rubric rubric) {
        return get(rubric.productSet().code());
    }

    public Optional<Text> exclusion(Rubric rubric) {
        return find(rubric.productSet().code() + ":exclusion");
    }

    public Text part(Rubric rubric, Part part) {
        return get(place(rubric, part.code()));
    }

    public Text title(Rubric rubric, String criterion) {
        return get(place(rubric, criterion));
    }

    public Optional<Text> description(Rubric rubric, String criterion) {
        return find(place(rubric, criterion) + ":description");
    }

    /** Label of an option by its number, from 1. */
    public Text option(Rubric rubric, String criterion, int number) {
        return get(place(rubric, criterion) + ":" + number);
    }

    /** Wording of a note by its number under the criterion, from 1. */
    public Text note(Rubric rubric, String criterion, int number) {
        return get(place(rubric, criterion) + ":note" + number);
    }

    public Text variant(Rubric rubric, String criterion, String variant) {
        return get(place(rubric, criterion) + ":variant" + variant);
    }

    Set<String> places() {
        return texts.keySet();
    }

    private static String place(Rubric rubric, String code) {
        return rubric.productSet().code() + ":" + code;
    }

    private Optional<Text> find(String place) {
        return Optional.ofNullable(texts.get(place));
    }

    private Text get(String place) {
        @Nullable Text text = texts.get(place);
        if (text == null) {
            throw new IllegalArgumentException("wordings: nothing for " + place);
        }
        return text;
    }
}
