package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Patterns of the numbers printed on paper: the OCOP number of a product and the receipt of a
 * dossier.
 */
@Schema(description = "Patterns of printed numbers")
public record NumberRule(
        @Schema(description = "The OCOP number of a product", required = true)
                ProductNumber product,
        @Schema(
                        description = "Number of a receipt",
                        examples = ".../PĐK-{province}-{commune}-{year}",
                        required = true)
                String receiptPattern,
        @Schema(description = "How sure we are", required = true) Confidence confidence) {

    @Schema(description = "Pattern of the OCOP number")
    public record ProductNumber(
            @Schema(
                            description = "Pattern on today's map",
                            examples = "{province}-{commune}-{serial}-{year}",
                            required = true)
                    String pattern,
            @Schema(description = "Pattern on the three-tier map", required = true)
                    String legacyPattern,
            @Schema(description = "What the segments mean", required = true)
                    List<NumberSegment> segments,
            @Schema(description = "Decision that gives the codes of units", required = true)
                    String unitCodesBy) {}

    @Schema(description = "A segment of a number")
    public record NumberSegment(
            @Schema(description = "Its name", examples = "serial", required = true) String name,
            @Schema(description = "What it means", required = true) String text) {}
}
