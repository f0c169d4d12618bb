package vn.ocop.deploy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackFolder;

/**
 * What other commands want of a running launcher, which alone may start and stop its services: one
 * empty file each.
 */
final class Orders {

    enum Verb {
        STOP,
        START
    }

    private final Path folder;

    Orders(StackFolder stack) {
        this.folder = stack.owner().resolve("orders");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void give(Verb verb, Service service) {
        try {
            Files.writeString(file(verb, service), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over what has come in since the last time, each once. */
    void take(BiConsumer<Verb, Service> receiver) {
        for (var verb : Verb.values()) {
            Arrays.stream(Service.values())
                    .filter(service -> taken(file(verb, service)))
                    .forEach(service -> receiver.accept(verb, service));
        }
    }

    private static boolean taken(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Verb verb, Service service) {
        return folder.resolve(verb.name().toLowerCase(Locale.ROOT) + "-" + service.id());
    }
}
