package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.form.AttachedPaper;
import vn.ocop.evaluation.dossier.form.SelfAssessment;
import vn.ocop.evaluation.registry.KnownPaper;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;

/**
 * Holds the papers of a dossier against the registry: known, not withdrawn, of product or producer.
 */
@ApplicationScoped
class PaperCheck {

    private static final Text UNKNOWN =
            Text.of(
                    "Giấy tờ không có hoặc đã rút trong sổ đăng ký",
                    "The registry has no such paper, or it was withdrawn");
    private static final Text OTHERS =
            Text.of(
                    "Giấy tờ không thuộc sản phẩm hay chủ thể của hồ sơ",
                    "The paper belongs neither to the product nor to its producer");

    private final Registry registry;

    PaperCheck(Registry registry) {
        this.registry = registry;
    }

    List<Fault> faults(Map<String, UUID> byPointer, UUID productId, UUID producerId) {
        var known = registry.papers(byPointer.values());
        var faults = new ArrayList<Fault>();
        byPointer.forEach(
                (pointer, id) -> {
                    var paper = known.get(id);
                    if (paper == null) {
                        faults.add(Fault.at(pointer, "UNKNOWN_PAPER", UNKNOWN));
                    } else if (!paper.belongsTo(productId, producerId)) {
                        faults.add(Fault.at(pointer, "PAPER_OF_ANOTHER", OTHERS));
                    }
                });
        return faults;
    }

    /**
     * The papers with the hash of today's content, so that the dossier keeps what was submitted.
     */
    List<AttachedPaper> frozen(Collection<UUID> ids) {
        var known = registry.papers(ids);
        return ids.stream().map(id -> new AttachedPaper(id, hash(known.get(id)))).toList();
    }

    private static @Nullable String hash(@Nullable KnownPaper paper) {
        return paper == null ? null : paper.sha256();
    }

    /** Papers given for themselves and papers named as evidence, each once. */
    static List<AttachedPaper> drafted(
            @Nullable List<UUID> papers, @Nullable SelfAssessment assessment) {
        var ids = new LinkedHashSet<UUID>(papers == null ? List.of() : papers);
        if (assessment != null) {
            assessment.papers().forEach(ids::add);
        }
        return ids.stream().map(id -> new AttachedPaper(id, null)).toList();
    }
}
