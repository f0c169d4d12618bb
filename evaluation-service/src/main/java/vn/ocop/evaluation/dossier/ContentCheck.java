package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.form.SelfAssessment;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

/** Checks what a draft holds; that something is still missing is no fault of a draft. */
@ApplicationScoped
class ContentCheck {

    static final String PRODUCER = "producer";
    private static final String MISSING = "MISSING";

    private final PaperCheck papers;
    private final Rubrics rubrics;

    ContentCheck(PaperCheck papers, Rubrics rubrics) {
        this.papers = papers;
        this.rubrics = rubrics;
    }

    /** What was sent, as far as it is checked here. */
    record Content(
            @Nullable List<UUID> variantIds,
            @Nullable List<UUID> papers,
            @Nullable SelfAssessment selfAssessment) {}

    void mustBeSound(Dossier dossier, KnownProduct product, Content content) {
        var faults = new ArrayList<Fault>();
        faults.addAll(variants(content.variantIds(), product));
        faults.addAll(papers.faults(paperPointers(content), dossier.productId, dossier.producerId));
        assessment(dossier, content.selfAssessment()).stream()
                .filter(fault -> !fault.code().equals(MISSING))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw Refusal.of(DossierProblems.CONTENT_REFUSED, faults);
        }
    }

    /** Faults of Form 02 against the rubric, missing choices among them; none without a rubric. */
    List<Fault> assessment(Dossier dossier, @Nullable SelfAssessment form) {
        if (form == null) {
            return List.of();
        }
        return rubrics.engine(dossier.ruleSet, dossier.productSet).stream()
                .flatMap(engine -> engine.faults(Sheet.of(PRODUCER, form.chosen())).stream())
                .map(ContentCheck::below)
                .toList();
    }

    private static Fault below(Fault fault) {
        return Fault.at("/selfAssessment" + fault.pointer(), fault.code(), fault.message());
    }

    private static List<Fault> variants(@Nullable List<UUID> ids, KnownProduct product) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; ids != null && i < ids.size(); i++) {
            if (!product.variantIds().contains(ids.get(i))) {
                faults.add(
                        Fault.at(
                                "/variantIds/" + i,
                                "UNKNOWN_VARIANT",
                                Text.of(
                                        "Sản phẩm không có biến thể này",
                                        "The product has no such variant")));
            }
        }
        return faults;
    }

    private static Map<String, UUID> paperPointers(Content content) {
        var pointers = new LinkedHashMap<String, UUID>();
        var given = content.papers();
        for (int i = 0; given != null && i < given.size(); i++) {
            pointers.put("/papers/" + i, given.get(i));
        }
        var form = content.selfAssessment();
        if (form != null && form.evidence() != null) {
            form.evidence()
                    .forEach(
                            (criterion, ids) -> {
                                for (int i = 0; i < ids.size(); i++) {
                                    pointers.put(
                                            "/selfAssessment/evidence/" + criterion + "/" + i,
                                            ids.get(i));
                                }
                            });
        }
        return pointers;
    }
}
