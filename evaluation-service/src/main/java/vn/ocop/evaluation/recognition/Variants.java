package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.dossier.ConfirmedResult;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;

/** The variants (biến thể) that a certificate covers. */
@ApplicationScoped
class Variants {

    private final Registry registry;

    Variants(Registry registry) {
        this.registry = registry;
    }

    /** Those of the line, otherwise those of the dossier, otherwise all of the product. */
    List<UUID> of(NewLine line, ConfirmedResult confirmed, LineFaults faults) {
        var all =
                registry.product(confirmed.productId())
                        .map(KnownProduct::variantIds)
                        .orElse(List.of());
        if (line.variantIds() == null) {
            return confirmed.variantIds().isEmpty() ? all : confirmed.variantIds();
        }
        if (!all.containsAll(line.variantIds())) {
            faults.add(
                    "variantIds",
                    "unknown-reference",
                    "Có biến thể không thuộc sản phẩm của hồ sơ",
                    "Not all of these are variants of the dossier's product");
        }
        return line.variantIds();
    }
}
