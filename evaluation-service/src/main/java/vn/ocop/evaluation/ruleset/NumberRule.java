package vn.ocop.evaluation.ruleset;

import java.util.List;

/**
 * Patterns of the numbers printed on paper: the OCOP number of a product and the receipt of a
 * dossier.
 */
public record NumberRule(ProductNumber product, String receiptPattern, Confidence confidence) {

    public record ProductNumber(
            String pattern,
            String legacyPattern,
            List<NumberSegment> segments,
            String unitCodesBy) {}

    public record NumberSegment(String name, String text) {}
}
