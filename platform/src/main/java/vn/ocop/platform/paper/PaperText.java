package vn.ocop.platform.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads the text of a page as XML, without document types and entities, and adds the house style.
 */
final class PaperText {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** What XML 1.0 cannot hold even as a reference. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** The margins of Decree 30/2020/NĐ-CP; a page may set its own after it. */
    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 15mm 20mm 25mm;
                    @bottom-right { content: counter(page) "/" counter(pages); font-family: "%1$s"; font-size: 9pt; } }
            html { font-family: "%1$s"; font-size: 12pt; line-height: 1.3; }
            thead { display: table-header-group; }
            """
                    .formatted(PaperFont.FAMILY);

    private PaperText() {}

    static Document parse(String xhtml) {
        try {
            var text = Normalizer.normalize(xhtml, Normalizer.Form.NFC);
            var clean = UNPRINTABLE.matcher(text).replaceAll("");
            var page = builder().parse(new InputSource(new StringReader(clean)));
            style(page);
            return page;
        } catch (SAXException fault) {
            throw new IllegalArgumentException("The page is not well-formed", fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void style(Document page) {
        var head = page.getElementsByTagName("head").item(0);
        if (head == null) {
            throw new IllegalArgumentException("The page has no head");
        }
        var style = page.createElement("style");
        style.setTextContent(STYLE);
        head.insertBefore(style, head.getFirstChild());
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
