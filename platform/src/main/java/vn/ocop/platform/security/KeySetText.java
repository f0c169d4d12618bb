package vn.ocop.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JSON Web Key Set as a setting gives it: the text itself, or the path of a file that holds it,
 * as a cluster mounts secrets.
 */
public final class KeySetText {

    private KeySetText() {}

    /**
     * @param name of the setting, to be told when its file cannot be read
     */
    public static String of(String name, String setting) {
        var value = setting.strip();
        if (value.startsWith("{")) {
            return setting;
        }
        try {
            return Files.readString(Path.of(value));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " names no readable file", e);
        }
    }
}
