package vn.ocop.deploy.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names in the committed contracts of a service.
 *
 * <p>The contract test writes these files in one style, two spaces a level, so that names can be
 * read off the lines.
 */
record WrittenContract(Set<String> paths, Map<String, Set<String>> eventsByTopic) {

    private static final Pattern PATH = Pattern.compile("^  \"?(/[^\"]*?)\"?:$");
    private static final Pattern TOPIC = Pattern.compile("^    address: (\\S+)$");
    private static final Pattern EVENT = Pattern.compile("^      (\\w+):$");

    static WrittenContract of(Path service) {
        return new WrittenContract(
                paths(lines(service.resolve("openapi.yaml"))),
                events(lines(service.resolve("asyncapi.yaml"))));
    }

    private static Set<String> paths(List<String> openApi) {
        var found = new TreeSet<String>();
        for (var line : openApi) {
            var path = PATH.matcher(line);
            if (path.matches()) {
                found.add(path.group(1));
            }
        }
        return found;
    }

    /** Under a channel its address comes first, then its messages by name. */
    private static Map<String, Set<String>> events(List<String> asyncApi) {
        var found = new TreeMap<String, Set<String>>();
        Set<String> current = new TreeSet<>();
        for (var line : asyncApi) {
            if (line.equals("operations:")) {
                break;
            }
            var topic = TOPIC.matcher(line);
            var event = EVENT.matcher(line);
            if (topic.matches()) {
                current = found.computeIfAbsent(topic.group(1), _ -> new TreeSet<>());
            } else if (event.matches()) {
                current.add(event.group(1));
            }
        }
        return found;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
