package vn.ocop.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The working copy that the tests run in. */
public final class Checkout {

    private Checkout() {}

    /** The folder of the root pom: Maven starts tests in the folder of their module. */
    public static Path root() {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the tests do not run inside the repository");
        }
        return folder;
    }
}
