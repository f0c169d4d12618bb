package vn.ocop.deploy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.deploy.stack.Bookmark;
import vn.ocop.deploy.stack.Service;

/** Addresses that the sample steps found worth opening, kept with the data they belong to. */
record Bookmarks(Path file) {
    private static final String SEPARATOR = "\t";

    List<Bookmark> read() {
        try (var lines = Files.exists(file) ? Files.lines(file) : Stream.<String>empty()) {
            return lines.map(Bookmarks::parsed).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(List<Bookmark> found) {
        var all = Stream.concat(read().stream(), found.stream()).distinct().toList();
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, all.stream().map(Bookmarks::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Bookmark it) {
        return String.join(SEPARATOR, it.service().id(), it.path(), it.title());
    }

    private static Optional<Bookmark> parsed(String line) {
        var fields = line.split(SEPARATOR, 3);
        return Service.named(fields[0])
                .filter(it -> fields.length == 3)
                .map(service -> new Bookmark(fields[2], service, fields[1]));
    }
}
