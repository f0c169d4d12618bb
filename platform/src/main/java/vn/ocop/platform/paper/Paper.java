package vn.ocop.platform.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Turns a page into a document to print: same page and day, same bytes. */
public final class Paper {

    private static final String PRODUCER = "OCOP";
    private static final String PICTURE = "data:image/png;base64,";

    private Paper() {}

    /**
     * Prints a page.
     *
     * @param xhtml well-formed; values of others must be escaped, as Qute does in HTML templates
     * @param dated the day that the document bears as its date of creation
     */
    public static byte[] of(String xhtml, LocalDate dated) {
        PaperLog.quiet();
        try (PdfBoxRenderer renderer = renderer(PaperText.parse(xhtml));
                PDDocument document = renderer.createPDFKeepOpen()) {
            PaperStamp.put(document, dated, xhtml);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static PdfBoxRenderer renderer(Document page) {
        var builder =
                new PdfRendererBuilder()
                        .withW3cDocument(page, null)
                        .usePdfAConformance(PdfAConformance.PDFA_2_U)
                        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                        .useReplacementText("□")
                        .withProducer(PRODUCER)
                        .useExternalResourceAccessControl(
                                Paper::isInline,
                                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                        .useExternalResourceAccessControl(
                                Paper::isInline,
                                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        PaperFont.addAll(builder);
        return builder.buildPdfRenderer();
    }

    /** A page that names an address outside would let its author reach into our network. */
    private static boolean isInline(String address, ExternalResourceType type) {
        return address.startsWith(PICTURE);
    }
}
