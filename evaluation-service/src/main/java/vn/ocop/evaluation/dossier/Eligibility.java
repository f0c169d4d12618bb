package vn.ocop.evaluation.dossier;

import java.util.Optional;
import java.util.Set;
import vn.ocop.evaluation.registry.KnownProducer;
import vn.ocop.platform.language.Text;

/**
 * Who may take part (đối tượng tham gia), Art. 2.3: not a large enterprise; an association or an
 * operating centre only with products of the tourism set.
 */
final class Eligibility {

    static final String TOURISM = "26";

    private static final Set<String> ENTERPRISES =
            Set.of(
                    "LIMITED_COMPANY",
                    "JOINT_STOCK_COMPANY",
                    "PARTNERSHIP_COMPANY",
                    "PRIVATE_ENTERPRISE",
                    "ENTERPRISE",
                    "BRANCH");
    private static final Set<String> TOURISM_ONLY = Set.of("ASSOCIATION", "OPERATING_CENTRE");

    private Eligibility() {}

    /** Why the producer may not take part with a product of this set; empty when it may. */
    static Optional<Text> refused(KnownProducer producer, String productSet) {
        if (ENTERPRISES.contains(producer.legalForm()) && "LARGE".equals(producer.sizeClass())) {
            return Optional.of(
                    Text.of(
                            "Doanh nghiệp lớn không thuộc đối tượng tham gia",
                            "A large enterprise may not take part"));
        }
        if (TOURISM_ONLY.contains(producer.legalForm()) && !productSet.equals(TOURISM)) {
            return Optional.of(
                    Text.of(
                            "Hội, trung tâm điều hành chỉ tham gia với bộ sản phẩm 26",
                            "An association or operating centre takes part with product set 26 only"));
        }
        return Optional.empty();
    }
}
