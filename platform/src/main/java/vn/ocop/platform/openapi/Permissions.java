package vn.ocop.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The service's matrix of operations and those who may call them ({@code permissions.csv}), shown
 * at each operation. What the words mean stands in the README of deploy.
 */
final class Permissions {
    static final String EXTENSION = "x-permissions";
    private static final String FILE = "permissions.csv";
    private static final String REFUSED = "-";

    private final Map<String, Map<String, Object>> byOperation = new LinkedHashMap<>();

    private Permissions() {}

    /** Empty where the service has no matrix. */
    static Permissions ofService() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream(FILE)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Permissions read(@Nullable InputStream file) throws IOException {
        return file == null
                ? new Permissions()
                : of(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }

    static Permissions of(List<String> lines) {
        var permissions = new Permissions();
        var columns = lines.getFirst().split(",", -1);
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            var shown = new LinkedHashMap<String, Object>();
            for (var i = 1; i < columns.length; i++) {
                if (!cells[i].equals(REFUSED) && !cells[i].isEmpty()) {
                    shown.put(columns[i], cells[i]);
                }
            }
            permissions.byOperation.put(cells[0], shown);
        }
        return permissions;
    }

    void show(Operation operation) {
        var shown = byOperation.get(operation.getOperationId());
        if (shown != null) {
            operation.addExtension(EXTENSION, shown);
        }
    }
}
