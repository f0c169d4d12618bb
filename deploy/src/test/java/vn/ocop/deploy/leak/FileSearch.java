package vn.ocop.deploy.leak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every file below a folder. */
public record FileSearch(Search search, String kind) {

    public void all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                search.in(kind + " " + folder.relativize(file), Files.readAllBytes(file));
            }
        }
    }
}
