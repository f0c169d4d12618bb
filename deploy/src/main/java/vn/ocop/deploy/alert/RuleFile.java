package vn.ocop.deploy.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.ocop.deploy.process.Trouble;

/** A file of rules; a field that Prometheus knows and the drill does not is refused. */
record RuleFile(@JsonProperty(value = "groups", required = true) List<Group> groups) {
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    /** Rules that belong together. */
    record Group(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "rules", required = true) List<Rule> rules) {}

    static RuleFile of(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleFile read(String text) {
        try {
            return YAML.readValue(text, RuleFile.class);
        } catch (JsonProcessingException e) {
            var why = e.getCause() instanceof Trouble trouble ? trouble : e;
            throw new Trouble(Objects.toString(why.getMessage(), "unreadable rules"), e);
        }
    }

    List<Rule> rules() {
        return groups.stream().flatMap(group -> group.rules().stream()).toList();
    }
}
