package vn.ocop.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Code that breaks a rule on purpose, compiled for one test only: in the tree it would break the
 * build, and in the test-jar it would end up in the services.
 */
final class PlantedCode {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");

    private PlantedCode() {}

    static JavaClasses compiled(Path folder, String... sources) {
        try {
            var files = new ArrayList<Path>();
            for (var source : sources) {
                files.add(written(folder, source));
            }
            compile(folder, files);
            return new ClassFileImporter().importPath(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path written(Path folder, String source) throws IOException {
        var place = folder.resolve(first(PACKAGE, source).replace('.', '/'));
        Files.createDirectories(place);
        return Files.writeString(place.resolve(first(TYPE, source) + ".java"), source);
    }

    private static String first(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("package-info");
    }

    private static void compile(Path folder, List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var options =
                    Arrays.asList(
                            "-proc:none",
                            "-d",
                            folder.toString(),
                            "-cp",
                            System.getProperty("java.class.path"));
            var units = manager.getJavaFileObjectsFromPaths(files);
            if (!compiler.getTask(null, manager, null, options, null, units).call()) {
                throw new AssertionError("the planted code does not compile");
            }
        }
    }
}
