package vn.ocop.deploy.stack;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What the person at the terminal reads. Lines of several threads do not mix. */
public final class Console {
    private final PrintStream out;
    private final List<Bookmark> bookmarks = new ArrayList<>();

    public Console(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** One line of a list of things that became ready. */
    void row(String name, String where, String what) {
        say("  %-12s %-24s %s".formatted(name, where, what));
    }

    /** How far a long step is; a line per call, so call it seldom. */
    public void progress(String what, long done, long total) {
        say("  %-36s %,d of %,d".formatted(what, done, total));
    }

    /** An address worth opening, shown at the end of this start and of each later one. */
    public synchronized void bookmark(String title, Service service, String path) {
        bookmarks.add(new Bookmark(title, service, path));
    }

    public synchronized List<Bookmark> bookmarks() {
        return List.copyOf(bookmarks);
    }
}
