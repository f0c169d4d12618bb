package vn.ocop.deploy.names;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the register says of one service and its code says otherwise. */
final class NamesCheck {

    private final Path service;
    private final List<NamedAggregate> lines;
    private final WrittenContract contract;
    private final List<String> faults = new ArrayList<>();

    private NamesCheck(Path service, List<NamedAggregate> lines) {
        this.service = service;
        this.lines = lines;
        this.contract = WrittenContract.of(service);
    }

    static List<String> faults(Path service, Register register) {
        var check = new NamesCheck(service, register.of(service.getFileName().toString()));
        check.lines.forEach(check::line);
        check.unnamedTopics();
        return check.faults;
    }

    private void line(NamedAggregate line) {
        require(!line.vietnamese().isEmpty(), line, "has no Vietnamese term");
        require(!line.source().isEmpty(), line, "has no legal source");
        require(hasPackage(line), line, "has no package " + line.packageName());
        require(hasPath(line.path()), line, "is not at " + line.path() + " in openapi.yaml");
        var sent = contract.eventsByTopic().getOrDefault(line.topic(), Set.of());
        require(
                sent.equals(line.events()),
                line,
                "says " + line.events() + ", asyncapi.yaml says " + sent);
    }

    private boolean hasPackage(NamedAggregate line) {
        var module = line.isOfEveryService() ? service.resolveSibling("platform") : service;
        var folder = line.packageName().replace('.', '/');
        return Files.isDirectory(module.resolve("src/main/java").resolve(folder));
    }

    private boolean hasPath(String path) {
        return contract.paths().stream()
                .anyMatch(known -> known.equals(path) || known.startsWith(path + "/"));
    }

    private void unnamedTopics() {
        contract.eventsByTopic().keySet().stream()
                .filter(topic -> lines.stream().noneMatch(line -> line.topic().equals(topic)))
                .forEach(topic -> faults.add("no line for " + topic));
    }

    private void require(boolean holds, NamedAggregate line, String fault) {
        if (!holds) {
            faults.add(line.aggregate() + " " + fault);
        }
    }
}
