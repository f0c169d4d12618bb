package vn.ocop.evaluation.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a rule set from its folder of resources; only the frame is always there. */
final class RuleSetReader {

    private static final List<String> SHIPPED =
            List.of("1048-2019", "148-2023", "1489-2025", "26-2026");

    private RuleSetReader() {}

    static List<RuleSet> shipped() {
        return SHIPPED.stream().map(RuleSetReader::read).toList();
    }

    private static RuleSet read(String id) {
        return read(file -> lines("/rulesets/" + id + "/" + file));
    }

    /** Reads a rule set from the lines of its files; a file that is not there has no lines. */
    static RuleSet read(Function<String, List<String>> files) {
        String frame = String.join("\n", files.apply("frame.json"));
        ReachReader reach = ReachReader.read(files.apply("reach.txt"));
        List<Rubric> rubrics =
                RubricReader.read(files.apply("rubrics.txt")).stream().map(reach::over).toList();
        return new RuleSet(
                Frames.of(FrameReader.document(frame)),
                rubrics,
                Wordings.read(files.apply("wordings.tsv")),
                Names.read(files.apply("names.tsv")));
    }

    static List<String> lines(String path) {
        try (@Nullable InputStream in = RuleSetReader.class.getResourceAsStream(path)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(path, fault);
        }
    }
}
