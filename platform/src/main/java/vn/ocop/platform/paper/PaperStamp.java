package vn.ocop.platform.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import vn.ocop.platform.calendar.VietnamTime;

/**
 * Replaces what a renderer takes from its clock and from chance: the date of creation in both of
 * its places, and the seed of the document's id.
 */
final class PaperStamp {

    private static final Pattern CREATED =
            Pattern.compile("(<xmp:CreateDate[^>]*>)[^<]*(</xmp:CreateDate>)");

    private PaperStamp() {}

    static void put(PDDocument document, LocalDate dated, String text) throws IOException {
        var midnight = dated.atStartOfDay(VietnamTime.ZONE);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(midnight));
        var catalog = document.getDocumentCatalog();
        var metadata = catalog.getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var day = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(midnight);
        var stamped = new PDMetadata(document);
        stamped.importXMPMetadata(
                CREATED.matcher(xmp)
                        .replaceAll("$1" + day + "$2")
                        .getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(stamped);
        document.setDocumentId(seed(text));
    }

    private static long seed(String text) {
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
