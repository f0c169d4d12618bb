package vn.ocop.deploy.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@code deploy/names.md} against the committed code and contracts. */
class NamesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> SERVICES =
            List.of(
                    "product-service",
                    "evaluation-service",
                    "promotion-service",
                    "reporting-service");

    private static final Pattern CHANNEL =
            Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.topics?=");

    private final Register register = Register.in(ROOT.resolve("deploy/names.md"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product-service",
                "evaluation-service",
                "promotion-service",
                "reporting-service"
            })
    void the_register_and_the_code_say_the_same(String service) {
        // A contract that is not written fails the service's own contract test.
        assumeThat(ROOT.resolve(service).resolve("asyncapi.yaml")).exists();
        assumeThat(ROOT.resolve(service).resolve("openapi.yaml")).exists();
        assertThat(NamesCheck.faults(ROOT.resolve(service), register)).isEmpty();
    }

    @Test
    void every_line_has_an_owner_and_a_name_of_its_own() {
        assertThat(register.lines())
                .filteredOn(line -> !line.isOfEveryService())
                .extracting(NamedAggregate::owner)
                .isSubsetOf(SERVICES);
        assertThat(register.lines()).extracting(NamedAggregate::aggregate).doesNotHaveDuplicates();
    }

    @Test
    void the_topics_of_the_register_are_the_topics_that_are_created() throws IOException {
        assertThat(created("ocop.(?!dlq).*")).isEqualTo(named());
    }

    @Test
    void every_channel_of_a_service_has_a_topic_for_its_dead_letters() throws IOException {
        var wanted = new TreeSet<String>();
        for (var service : SERVICES) {
            var settings =
                    ROOT.resolve(service).resolve("src/main/resources/application.properties");
            try (var lines = Files.lines(settings)) {
                lines.map(CHANNEL::matcher)
                        .filter(Matcher::lookingAt)
                        .forEach(it -> wanted.add("ocop.dlq." + service + "." + it.group(1)));
            }
        }
        assertThat(created("ocop.dlq.*")).isEqualTo(wanted);
    }

    private Set<String> named() {
        return register.lines().stream()
                .map(NamedAggregate::topic)
                .filter(topic -> !topic.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> created(String pattern) throws IOException {
        try (var lines = Files.lines(ROOT.resolve("deploy/src/main/resources/topics.txt"))) {
            return lines.map(line -> line.split("\\s+", 2)[0])
                    .filter(name -> name.matches(pattern))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
