package vn.ocop.evaluation.ruleset;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays the reading of what lies in a producer's power over the options of the rubrics. */
final class ReachReader {

    private static final Pattern LINE =
            Pattern.compile("(\\d+)(?:-(\\d+))? (\\d+(?:\\.\\d+)*)(?::(\\d+))? (NEVER|MINIMUM)");

    /** One line: for product sets from first to last, a criterion or one option of it. */
    private record Rule(
            int first, int last, String criterion, @Nullable Integer option, Reach reach) {

        static Rule of(String line) {
            Matcher found = LINE.matcher(line);
            if (!found.matches()) {
                throw new IllegalArgumentException("reach: not understood: " + line);
            }
            int first = Integer.parseInt(found.group(1));
            int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
            Integer option = found.group(4) == null ? null : Integer.valueOf(found.group(4));
            return new Rule(first, last, found.group(3), option, Reach.valueOf(found.group(5)));
        }

        boolean covers(Rubric rubric, String code, int number) {
            int set = Integer.parseInt(rubric.productSet().code());
            return first <= set
                    && set <= last
                    && criterion.equals(code)
                    && (option == null || option == number);
        }
    }

    private final List<Rule> rules;

    private ReachReader(List<Rule> rules) {
        this.rules = rules;
    }

    static ReachReader read(List<String> lines) {
        return new ReachReader(
                lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(Rule::of)
                        .toList());
    }

    Rubric over(Rubric rubric) {
        List<Part> parts =
                rubric.parts().stream()
                        .map(p -> new Part(p.code(), p.maxPoints(), over(rubric, p.sections())))
                        .toList();
        return new Rubric(rubric.productSet(), parts);
    }

    private List<Criterion> over(Rubric rubric, List<Criterion> nodes) {
        return nodes.stream().map(node -> over(rubric, node)).toList();
    }

    private Criterion over(Rubric rubric, Criterion node) {
        List<Option> options =
                IntStream.rangeClosed(1, node.options().size())
                        .mapToObj(
                                n -> node.options().get(n - 1).with(reach(rubric, node.code(), n)))
                        .toList();
        return new Criterion(
                node.code(),
                node.maxPoints(),
                options,
                node.notes(),
                over(rubric, node.children()));
    }

    private Reach reach(Rubric rubric, String code, int number) {
        return rules.stream()
                .filter(rule -> rule.covers(rubric, code, number))
                .map(Rule::reach)
                .findFirst()
                .orElse(Reach.FREE);
    }
}
