package vn.ocop.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/** The one typeface of our papers, in its four cuts; only the letters used are embedded. */
enum PaperFont {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

    static final String FAMILY = "Liberation Serif";

    /** What the renderer asks for where a style names no family, or one that we lack. */
    private static final String LAST_RESORT = "serif";

    private final String cut;
    private final int weight;
    private final FontStyle style;

    PaperFont(String cut, int weight, FontStyle style) {
        this.cut = cut;
        this.weight = weight;
        this.style = style;
    }

    static void addAll(PdfRendererBuilder builder) {
        for (var font : values()) {
            builder.useFont(font::open, FAMILY, font.weight, font.style, true);
            builder.useFont(font::open, LAST_RESORT, font.weight, font.style, true);
        }
    }

    private InputStream open() {
        var path = "/fonts/LiberationSerif-" + cut + ".ttf";
        return Objects.requireNonNull(PaperFont.class.getResourceAsStream(path), path);
    }
}
