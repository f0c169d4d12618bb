package vn.ocop.platform.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.testing.Checkout;
import vn.ocop.platform.testing.ServiceJson;

/** The example of an event in the committed contract of the service that sends it. */
record ConsumedExample(String type, JsonNode payload) {

    static ConsumedExample of(String type) {
        return contracts().stream()
                .map(path -> new ContractFile(path).read())
                .map(contract -> contract.path("components").path("messages").path(type))
                .filter(message -> !message.isMissingNode())
                .findFirst()
                .map(message -> message.path("examples").path(0).path("payload"))
                .map(payload -> new ConsumedExample(type, payload))
                .orElseThrow(() -> new AssertionError("no service's asyncapi.yaml names " + type));
    }

    private static List<Path> contracts() {
        try (var folders = Files.list(Checkout.root())) {
            return folders.map(folder -> folder.resolve("asyncapi.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the example and fails for every field of the record that it leaves empty. */
    <T> T readCompletely(Class<T> consumer) {
        try {
            var read = ServiceJson.tolerant().treeToValue(payload, consumer);
            var filled = new TreeMap<String, Boolean>();
            note("", read, filled);
            var empty = filled.entrySet().stream().filter(e -> !e.getValue()).toList();
            if (!empty.isEmpty()) {
                throw new AssertionError(
                        "%s expects of %s what its example does not hold: %s"
                                .formatted(
                                        consumer.getSimpleName(),
                                        type,
                                        empty.stream().map(Map.Entry::getKey).toList()));
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new AssertionError(
                    "%s cannot read the example of %s".formatted(consumer.getSimpleName(), type),
                    e);
        }
    }

    /** A field inside a list counts as filled if one item fills it. */
    private static void note(String path, @Nullable Object value, Map<String, Boolean> filled) {
        if (value instanceof Record state) {
            for (var component : state.getClass().getRecordComponents()) {
                var content = content(component, state);
                var name = path + "/" + component.getName();
                filled.merge(name, isFilled(content), Boolean::logicalOr);
                note(name, content, filled);
            }
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> note(path + "/*", item, filled));
        }
    }

    private static boolean isFilled(@Nullable Object content) {
        return content != null && !(content instanceof Collection<?> items && items.isEmpty());
    }

    private static @Nullable Object content(RecordComponent component, Record state) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(state);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
