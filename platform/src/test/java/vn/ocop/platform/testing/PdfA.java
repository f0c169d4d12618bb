package vn.ocop.platform.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Says what keeps a document from being PDF/A-2u, as another program finds it. */
public final class PdfA {
    private static final PDFAFlavour CLAIMED = PDFAFlavour.PDFA_2_U;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfA() {}

    /** A sentence for each rule that is broken, with its clause and place; empty when none is. */
    public static List<String> faults(byte[] document) {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(document), CLAIMED);
                var validator = Foundries.defaultInstance().createValidator(CLAIMED, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(
                            fault ->
                                    "%s: %s, %s"
                                            .formatted(
                                                    fault.getRuleId().getClause(),
                                                    fault.getMessage(),
                                                    fault.getLocation().getContext()))
                    .distinct()
                    .toList();
        } catch (ModelParsingException
                | EncryptedPdfException
                | ValidationException
                | IOException fault) {
            throw new IllegalStateException("veraPDF cannot read the document", fault);
        }
    }
}
