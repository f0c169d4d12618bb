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
    private final Changes changes;

    ReadPaper(
            PaperRepository papers,
            PaperOwners owners,
            ReadProduct products,
            PaperConfig config,
            Changes changes) {
        this.papers = papers;
        this.owners = owners;
        this.products = products;
        this.store = new PaperStore(config.folder());
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
        return store.pathOf(paper.content().sha256());
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
