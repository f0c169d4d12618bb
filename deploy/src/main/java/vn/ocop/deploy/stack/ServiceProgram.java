package vn.ocop.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.ocop.deploy.process.AotCaches;
import vn.ocop.deploy.process.CachedProgram;
import vn.ocop.deploy.process.JavaProgram;
import vn.ocop.deploy.process.Trouble;

/** A packaged service as a program. */
final class ServiceProgram {
    private static final List<String> HEAP =
            List.of("-Xms32m", "-Xmx160m", "-XX:ReservedCodeCacheSize=64m");

    private ServiceProgram() {}

    private static List<Path> filesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CachedProgram of(Service service, Path root, AotCaches caches) {
        var application = root.resolve(service.module()).resolve("target/quarkus-app");
        var jar = application.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Trouble(
                    service.module()
                            + " is not packaged; deploy/start does that, or: mvn package -DskipTests");
        }
        var program = JavaProgram.frugal(HEAP, List.of("-jar", jar.toString()));
        return new CachedProgram(
                program, caches.of(service.id(), program.fingerprint(filesBelow(application))));
    }
}
