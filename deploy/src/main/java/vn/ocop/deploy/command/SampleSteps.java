package vn.ocop.deploy.command;

import java.nio.file.Files;
import java.util.List;
import java.util.ServiceLoader;
import vn.ocop.deploy.stack.Bookmark;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.Demo;
import vn.ocop.deploy.stack.SampleLoading;
import vn.ocop.deploy.stack.SampleStep;
import vn.ocop.deploy.stack.Stack;

/** Runs what there is to run on a stack with new data, and remembers that it was done. */
final class SampleSteps {
    private final Stack stack;
    private final Console out;
    private final Bookmarks bookmarks;

    SampleSteps(Stack stack, Console out) {
        this.stack = stack;
        this.out = out;
        this.bookmarks = new Bookmarks(stack.folder().marks().resolve("bookmarks"));
    }

    /** False when a step failed; the stack is usable all the same. */
    boolean run(StartArguments arguments) {
        var loaded = !arguments.wantsSample() || once("sample", all(SampleLoading.class));
        var shown = !arguments.has(StartArguments.Flag.DEMO) || once("demo", all(Demo.class));
        return loaded && shown;
    }

    List<Bookmark> bookmarks() {
        return bookmarks.read();
    }

    private boolean once(String name, List<? extends SampleStep> steps) {
        var mark = stack.folder().marks().resolve(name);
        if (steps.isEmpty() || Files.exists(mark)) {
            return true;
        }
        try {
            for (var step : steps) {
                step.run(stack.addresses(), stack.tokens(), out);
            }
            bookmarks.add(out.bookmarks());
            Files.createDirectories(mark.getParent());
            Files.writeString(mark, "");
            return true;
        } catch (Exception e) {
            return failed(name, e);
        }
    }

    private boolean failed(String name, Exception e) {
        out.say("The " + name + " could not be finished: " + e.getMessage());
        out.say("The stack stays up without it; the next deploy/start tries again.");
        e.printStackTrace();
        return false;
    }

    private static <T extends SampleStep> List<T> all(Class<T> kind) {
        return ServiceLoader.load(kind).stream().map(ServiceLoader.Provider::get).toList();
    }
}
