package vn.ocop.product.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.product.classification.PaperClass;
import vn.ocop.product.document.PaperRepository.Slice;
import vn.ocop.product.product.ReadProduct;

/** Shows papers to those who may read them. */
@ApplicationScoped
class ReadPaper {

    private static final UUID FIRST = new UUID(0, 0);

    private final PaperRepository papers;
    private final PaperOwners owners;
    private final ReadProduct products;
    private final PaperStore store;
    private final PassageCheck passages;
    private final Changes changes;

    ReadPaper(
            PaperRepository papers,
            PaperOwners owners,
            ReadProduct products,
            PaperConfig config,
            PassageCheck passages,
            Changes changes) {
        this.papers = papers;
        this.owners = owners;
        this.products = products;
        this.store = new PaperStore(config.folder());
        this.passages = passages;
        this.changes = changes;
    }

    /** A paper that the caller may read; withdrawn ones are for those inside only. */
    Paper visible(UUID id) {
        var paper = papers.known(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        var owner = owners.of(paper);
        var wanted =
                paper.isWithdrawn() && paper.paperClass() == PaperClass.PUBLIC
                        ? PaperClass.PROGRAMME
                        : paper.paperClass();
        if (!owners.mayRead(owner, wanted)) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        return paper;
    }

    /** A paper that somebody may read by a passage; the use is written down under his name. */
    Paper passed(UUID id, String token) {
        var paper = papers.known(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        var passage =
                passages.read(token, id)
                        .filter(it -> it.sha256().equals(paper.content().sha256()))
                        .orElseThrow(() -> Refusal.of(PaperProblems.PASSAGE_REFUSED));
        changes.note(
                new AuditNote(
                        "PaperReadByPassage",
                        "paper",
                        paper.id(),
                        owners.of(paper).area().text(),
                        Map.of(
                                "kind",
                                paper.kind().name(),
                                "reader",
                                passage.reader(),
                                "reason",
                                passage.reason())));
        return paper;
    }

    Path fileOf(Paper paper) {
        return store.pathOf(paper.content().sha256());
    }

    /** The file of a paper; whoever opens a personal one leaves his name. */
    Path contentOf(Paper paper) {
        if (paper.paperClass() == PaperClass.PERSONAL) {
            changes.note(
                    new AuditNote(
                            "PersonalPaperRead",
                            "paper",
                            paper.id(),
                            owners.of(paper).area().text(),
                            Map.of("kind", paper.kind().name())));
        }
        return fileOf(paper);
    }

    /** The papers of a product and of its producer that the caller may read. */
    Page<PaperView> ofProduct(UUID productId, PageQuery query) {
        var product = products.visible(productId);
        var owner = owners.of(product);
        var classes = EnumSet.noneOf(PaperClass.class);
        for (var paperClass : PaperClass.values()) {
            if (owners.mayRead(owner, paperClass)) {
                classes.add(paperClass);
            }
        }
        var cursor = query.cursor();
        var slice = new Slice(cursor == null ? FIRST : cursor.uuid(0), query.fetch());
        var inside = classes.contains(PaperClass.PROGRAMME);
        var found = papers.of(productId, inside ? product.producerId() : null, classes, slice);
        return Page.of(found, query, paper -> Cursor.of(paper.id()), PaperView::of);
    }
}
