package vn.ocop.deploy.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The table of the register, read from its Markdown. */
record Register(List<NamedAggregate> lines) {

    static Register in(Path markdown) {
        try {
            return new Register(
                    Files.readAllLines(markdown).stream()
                            .filter(line -> line.startsWith("|"))
                            .skip(2) // the heading and the rule below it
                            .map(NamedAggregate::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its own lines, and those of the platform, which every service has. */
    List<NamedAggregate> of(String service) {
        return lines.stream()
                .filter(line -> line.owner().equals(service) || line.isOfEveryService())
                .toList();
    }
}
