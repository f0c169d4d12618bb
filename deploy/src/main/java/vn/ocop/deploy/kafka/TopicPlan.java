package vn.ocop.deploy.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** All topics of the platform, as written in {@code topics.txt}. */
public record TopicPlan(List<Topic> topics) {
    private static final String RESOURCE = "/topics.txt";

    public TopicPlan {
        topics = List.copyOf(topics);
        if (topics.stream().map(Topic::name).distinct().count() != topics.size()) {
            throw new IllegalArgumentException("A topic stands twice in the plan");
        }
    }

    public static TopicPlan ofThePlatform() {
        try (var in = Objects.requireNonNull(TopicPlan.class.getResourceAsStream(RESOURCE))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TopicPlan parse(String text) {
        return new TopicPlan(
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(TopicPlan::topic)
                        .toList());
    }

    public List<String> names() {
        return topics.stream().map(Topic::name).toList();
    }

    private static Topic topic(String line) {
        var fields = line.split("\\s+");
        if (fields.length != 3) {
            throw new IllegalArgumentException("Expected name, partitions, clean-up: " + line);
        }
        return new Topic(
                fields[0],
                Integer.parseInt(fields[1]),
                Topic.CleanUp.valueOf(fields[2].toUpperCase(Locale.ROOT)));
    }
}
