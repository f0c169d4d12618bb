package vn.ocop.deploy.kafka;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.deploy.process.JavaProgram;

/**
 * The two programs of Kafka used here.
 *
 * @param libraries their jars
 */
public record BrokerPrograms(List<Path> libraries) {
    private static final String CLASS_PATH = "Class-Path";
    private static final List<String> LOG_TO_OUTPUT =
            List.of(
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                    "-Dorg.slf4j.simpleLogger.showDateTime=true",
                    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSX",
                    "-Dorg.slf4j.simpleLogger.showShortLogName=true");

    /**
     * @param jar of this module, whose manifest names the libraries beside it
     */
    public static BrokerPrograms besides(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            var names = file.getManifest().getMainAttributes().getValue(CLASS_PATH).split(" ");
            return new BrokerPrograms(Stream.of(names).map(jar::resolveSibling).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JavaProgram broker(Path settings) {
        return program(List.of("-Xms96m", "-Xmx320m"), "kafka.Kafka", settings.toString());
    }

    JavaProgram format(Path settings, String clusterId) {
        return program(
                List.of("-Xmx96m"),
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                clusterId,
                "--config",
                settings.toString());
    }

    private JavaProgram program(List<String> heap, String mainClass, String... arguments) {
        var flags = Stream.concat(heap.stream(), LOG_TO_OUTPUT.stream()).toList();
        var start =
                Stream.concat(Stream.of("-cp", classPath(), mainClass), Stream.of(arguments))
                        .toList();
        return JavaProgram.frugal(flags, start);
    }

    private String classPath() {
        return libraries.stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
