package vn.ocop.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.ocop.deploy.demo.People;
import vn.ocop.deploy.demo.Rubric;
import vn.ocop.deploy.identity.TokenMint;
import vn.ocop.deploy.stack.Service;

/**
 * The main job by TypeScript clients: compiled with strict types beside the generated sources, and
 * run by Node.js.
 *
 * @param sources the program
 * @param workshop where the clients were generated
 */
public record TypeScriptJob(Path sources, Path workshop) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MINUTES = 3;
    private static final List<Integer> TOTALS = List.of(75, 76, 74, 77, 75, 78, 76, 74, 76);

    /** The version of Node.js on this machine, if there is one. */
    public static Optional<String> node() {
        try {
            return Optional.of(run(Path.of("."), "node", "--version").strip());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Fetches the compiler as the lock file names it, and compiles. */
    public void compile() throws IOException {
        try (var files = Files.list(sources)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        workshop.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        run(workshop, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        run(workshop, "node", "node_modules/typescript/bin/tsc", "-p", ".");
    }

    /** What the program prints at the end. */
    public JsonNode run(Function<Service, String> addresses, TokenMint tokens, Rubric rubric)
            throws IOException {
        var input = workshop.resolve("input.json");
        JSON.writeValue(input.toFile(), input(addresses, tokens, rubric));
        var lines = run(workshop, "node", "out/main.js", input.toString()).strip().lines().toList();
        return JSON.readTree(lines.getLast());
    }

    private static Map<String, Object> input(
            Function<Service, String> addresses, TokenMint tokens, Rubric rubric) {
        var input = new LinkedHashMap<String, Object>();
        var bases = new LinkedHashMap<String, String>();
        for (var service : Service.values()) {
            bases.put(service.id(), addresses.apply(service));
        }
        input.put("addresses", bases);
        input.put(
                "tokens",
                Map.of(
                        "registrar", token(tokens, Caller.REGISTRAR),
                        "manager", token(tokens, Caller.MANAGER),
                        "commune", token(tokens, Caller.COMMUNE),
                        "province", token(tokens, Caller.PROVINCE),
                        "promoter", token(tokens, Caller.PROMOTER),
                        "reporter", token(tokens, Caller.REPORTER),
                        "secretary", token(tokens, Caller.SECRETARY)));
        input.put(
                "scorers",
                Caller.scorers().stream()
                        .map(it -> Map.of("subject", it.subject(), "token", token(tokens, it)))
                        .toList());
        input.put("secretary", Caller.SECRETARY.subject());
        input.put("commune", People.COMMUNE);
        input.put("unit", People.PROVINCE);
        input.put("today", ClientJob.todayInVietnam().toString());
        input.put("sheets", TOTALS.stream().map(total -> rubric.sheet(4, total)).toList());
        return input;
    }

    private static String token(TokenMint tokens, Caller caller) {
        return tokens.token(caller.subject(), caller.roles(), caller.areas());
    }

    private static String run(Path folder, String... command) throws IOException {
        var output = Files.createTempFile("typescript", ".log");
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        var text = Files.readString(output);
        Files.delete(output);
        if (process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed:\n" + text);
        }
        return text;
    }
}
