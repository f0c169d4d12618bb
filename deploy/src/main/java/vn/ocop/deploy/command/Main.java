package vn.ocop.deploy.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Console;

/** The one entry of all scripts: the first word says which command. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        var workplace =
                new Workplace(Path.of(System.getProperty("ocop.root")), new Console(output()));
        System.exit(run(workplace, words[0], Arrays.asList(words).subList(1, words.length)));
    }

    private static int run(Workplace workplace, String command, List<String> words) {
        try {
            return switch (command) {
                case "start" -> new StartCommand(workplace).run(words);
                case "stop" -> new StopCommand(workplace).run(words);
                case "status" -> new StatusCommand(workplace).run();
                case "crash" -> new CrashCommand(workplace).run(words);
                case "republish" -> new CopiesCommand(workplace).republish(words);
                case "rebuild-copies" -> new CopiesCommand(workplace).rebuild(words);
                case "verify-audit" -> new VerifyAuditCommand(workplace).run(words);
                case "token" -> new TokenCommand(workplace).run(words);
                case "hostile" -> new HostileCommand(workplace).run(words);
                case "alert-drill" -> new AlertDrillCommand(workplace).run(words);
                default -> throw new Trouble("There is no command " + command);
            };
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            return 1;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof AccessDeniedException denied) {
                System.err.println(
                        "No permission for "
                                + denied.getFile()
                                + "; perhaps it was made by another user (root?). Give it to yourself with chown,"
                                + " or set OCOP_LOCAL to a folder of your own.");
                return 1;
            }
            throw e;
        }
    }

    /** UTF-8 whatever the terminal says of itself: addresses and names are Vietnamese. */
    private static PrintStream output() {
        return new PrintStream(
                new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
