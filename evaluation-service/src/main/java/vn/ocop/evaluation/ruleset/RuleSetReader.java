package vn.ocop.evaluation.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;

/** Reads a rule set from its folder of resources; only the frame is always there. */
final class RuleSetReader {

    private static final List<String> SHIPPED =
            List.of("1048-2019", "148-2023", "1489-2025", "26-2026");

    private RuleSetReader() {}

    static List<RuleSet> shipped() {
        return SHIPPED.stream().map(RuleSetReader::read).toList();
    }

    static RuleSet read(String id) {
        String frame = String.join("\n", lines(id, "frame.json"));
        ReachReader reach = ReachReader.read(lines(id, "reach.txt"));
        List<Rubric> rubrics =
                RubricReader.read(lines(id, "rubrics.txt")).stream().map(reach::over).toList();
        return new RuleSet(
                Map.of(
                        Language.VI, FrameReader.read(frame, Language.VI),
                        Language.EN, FrameReader.read(frame, Language.EN)),
                rubrics,
                Wordings.read(lines(id, "wordings.tsv")),
                Names.read(lines(id, "names.tsv")));
    }

    /** Lines of a file of the rule set; none where it has no such file. */
    private static List<String> lines(String id, String file) {
        String path = "/rulesets/" + id + "/" + file;
        try (@Nullable InputStream in = RuleSetReader.class.getResourceAsStream(path)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(path, fault);
        }
    }
}
