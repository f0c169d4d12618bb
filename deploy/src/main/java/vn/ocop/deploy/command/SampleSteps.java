package vn.ocop.deploy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import vn.ocop.deploy.identity.TokenMint;
import vn.ocop.deploy.stack.Bookmark;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.SampleStep;
import vn.ocop.deploy.stack.StackAddresses;

/**
 * Runs what there is to run on a stack with new data, and remembers beside the data that it was
 * done.
 */
final class SampleSteps {
    private final Path marks;
    private final StackAddresses addresses;
    private final TokenMint tokens;
    private final Console out;

    SampleSteps(Path marks, StackAddresses addresses, TokenMint tokens, Console out) {
        this.marks = marks;
        this.addresses = addresses;
        this.tokens = tokens;
        this.out = out;
    }

    static <T extends SampleStep> List<T> found(Class<T> kind) {
        return ServiceLoader.load(kind).stream().map(ServiceLoader.Provider::get).toList();
    }

    /** False when a step failed; the stack is usable all the same. */
    boolean once(String name, List<? extends SampleStep> steps) {
        var mark = marks.resolve(name);
        if (steps.isEmpty() || Files.exists(mark)) {
            return true;
        }
        try {
            for (var step : steps) {
                step.run(addresses, tokens, out);
            }
        } catch (Exception e) {
            out.say("The " + name + " could not be finished: " + e);
            out.say("The stack stays up without it; the next deploy/start tries again.");
            return false;
        }
        remember(mark);
        return true;
    }

    List<Bookmark> bookmarks() {
        return kept().read();
    }

    private void remember(Path mark) {
        kept().add(out.bookmarks());
        try {
            Files.writeString(mark, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bookmarks kept() {
        return new Bookmarks(marks.resolve("bookmarks"));
    }
}
