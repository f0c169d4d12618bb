package vn.ocop.evaluation.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the line format of rubrics; the format is described in the README beside the data. */
final class RubricReader {

    private static final Pattern OPTION =
            Pattern.compile("(\\d+)(?:\\*([345]))?(?:/(\\w+))?(\\?)?");
    private static final Pattern MIN_POINTS = Pattern.compile("min_points\\((\\S+)>=(\\d+)\\)");
    private static final Pattern ANY_ZERO = Pattern.compile("any_zero\\(([^)]+)\\)");

    private final List<Rubric> rubrics = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Criterion> sections = new ArrayList<>();
    private @Nullable ProductSet productSet;
    private @Nullable Part part;

    private RubricReader() {}

    static List<Rubric> read(List<String> lines) {
        RubricReader reader = new RubricReader();
        for (int i = 0; i < lines.size(); i++) {
            try {
                reader.take(lines.get(i).strip());
            } catch (RuntimeException fault) {
                throw new IllegalArgumentException(
                        "rubrics, line " + (i + 1) + ": " + fault.getMessage(), fault);
            }
        }
        reader.closeSet();
        return List.copyOf(reader.rubrics);
    }

    private void take(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "set" -> openSet(words);
            case "part" -> openPart(words);
            default -> sections.add(criterion(line));
        }
    }

    private void openSet(String[] words) {
        closeSet();
        String subgroup = words[3].equals("-") ? null : words[3];
        boolean exclusion = words.length > 6 && words[6].equals("exclusion");
        productSet =
                new ProductSet(
                        words[1],
                        words[2],
                        subgroup,
                        List.of(words[4].split(",", -1)),
                        Integer.parseInt(words[5]),
                        exclusion);
    }

    private void openPart(String[] words) {
        closePart();
        part = new Part(words[1], Integer.parseInt(words[2]), List.of());
    }

    private void closePart() {
        if (part != null) {
            parts.add(new Part(part.code(), part.maxPoints(), tree()));
        }
        part = null;
        sections.clear();
    }

    private void closeSet() {
        closePart();
        if (productSet != null) {
            rubrics.add(new Rubric(productSet, parts));
        }
        parts.clear();
    }

    /**
     * The lines of a part are flat; a code that begins with another one and a point stands under
     * it.
     */
    private List<Criterion> tree() {
        return sections.stream()
                .filter(c -> c.code().indexOf('.') < 0)
                .map(this::withChildren)
                .toList();
    }

    private Criterion withChildren(Criterion node) {
        String prefix = node.code() + ".";
        List<Criterion> children =
                sections.stream()
                        .filter(c -> c.code().startsWith(prefix))
                        .filter(c -> c.code().indexOf('.', prefix.length()) < 0)
                        .map(this::withChildren)
                        .toList();
        return new Criterion(node.code(), node.maxPoints(), node.options(), node.notes(), children);
    }

    private static Criterion criterion(String line) {
        String[] pieces = line.split(" ! ", -1);
        String[] sides = pieces[0].split(" = ", -1);
        String[] head = sides[0].split(" ", -1);
        List<Option> options = new ArrayList<>();
        if (sides.length > 1) {
            for (String text : sides[1].split(" ", -1)) {
                options.add(option(text));
            }
        }
        List<Note> notes = new ArrayList<>();
        for (int i = 1; i < pieces.length; i++) {
            notes.add(note(pieces[i]));
        }
        return new Criterion(
                head[0],
                Integer.parseInt(head[1]),
                List.copyOf(options),
                List.copyOf(notes),
                List.of());
    }

    private static Option option(String text) {
        Matcher found = OPTION.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("not an option: " + text);
        }
        int mark = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return new Option(
                Integer.parseInt(found.group(1)),
                mark,
                found.group(3),
                found.group(4) != null,
                Reach.FREE);
    }

    private static Note note(String text) {
        int space = text.indexOf(' ');
        String type = space < 0 ? text : text.substring(0, space);
        Condition condition = space < 0 ? null : condition(text.substring(space + 1));
        return new Note(NoteType.valueOf(type.toUpperCase(Locale.ROOT)), condition);
    }

    private static Condition condition(String text) {
        Matcher least = MIN_POINTS.matcher(text);
        if (least.matches()) {
            return new Condition.MinPoints(least.group(1), Integer.parseInt(least.group(2)));
        }
        Matcher zero = ANY_ZERO.matcher(text);
        if (zero.matches()) {
            return new Condition.AnyZero(List.of(zero.group(1).split(" ", -1)));
        }
        throw new IllegalArgumentException("not a condition: " + text);
    }
}
