package vn.ocop.product.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.problem.HttpProblems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.product.dated.Days;

/** Attaches a paper: its content is in the store before its record is committed. */
@ApplicationScoped
class AttachPaper {

    private static final long LARGEST = 50L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final PaperRepository papers;
    private final PaperOwners owners;
    private final PaperStore store;
    private final Changes changes;
    private final Clock clock;

    AttachPaper(
            PaperRepository papers,
            PaperOwners owners,
            PaperConfig config,
            Changes changes,
            Clock clock) {
        this.papers = papers;
        this.owners = owners;
        this.store = new PaperStore(config.folder());
        this.changes = changes;
        this.clock = clock;
    }

    Paper with(NewPaper request, Path file, String fileName) {
        var owner = owners.ofNew(request);
        Days.mustBeInOrder(request.validFrom(), request.validTo());
        var paper = new Paper(Ids.next(), request, store(file, fileName), clock.instant());
        papers.add(paper);
        var area = owner.area().text();
        changes.record(
                Change.of(
                        PaperEvents.ATTACHED,
                        paper.id(),
                        paper.revision(),
                        area,
                        PaperState.of(paper, area)));
        return paper;
    }

    private Paper.Content store(Path file, String fileName) {
        try {
            if (Files.size(file) > LARGEST) {
                throw Refusal.of(HttpProblems.TOO_LARGE);
            }
            var kind =
                    FileInspection.kindOf(file)
                            .orElseThrow(() -> Refusal.of(PaperProblems.FILE_KIND));
            var stored = store.put(file);
            return new Paper.Content(
                    stored.sha256(), stored.size(), kind.mediaType(), name(fileName, kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The last part of what the sender calls it; a path or signs that could mislead do not pass.
     */
    private static String name(String given, FileKind kind) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = VietnameseText.clean(last).replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?;]", "_");
        if (clean.isBlank()) {
            return "paper." + kind.name().toLowerCase(Locale.ROOT);
        }
        return clean.length() > LONGEST_NAME
                ? clean.substring(clean.length() - LONGEST_NAME)
                : clean;
    }
}
