package vn.ocop.evaluation.recognition.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/** An official paper under construction, from its head to its signature. */
final class OfficePaper {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 13;
    private static final String BLANK = "……";

    private final XWPFDocument document = new XWPFDocument();

    /** The body on the left, the state on the right, below them number and date. */
    OfficePaper head(DecisionContent content, @Nullable String number) {
        var table = unruled(2);
        write(cell(table, 0, 0), content.issuingBody().toUpperCase(Locale.ROOT), true);
        write(cell(table, 0, 1), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
        more(table.getRow(0).getCell(1), "Độc lập - Tự do - Hạnh phúc", true);
        write(cell(table, 1, 0), "Số: " + (number == null ? BLANK : number), false);
        var date = cell(table, 1, 1);
        write(date, content.place() + ", " + Dates.inWords(content.signedOn()), false);
        date.getRuns().forEach(run -> run.setItalic(true));
        return this;
    }

    OfficePaper title(String title, String subject) {
        centred("", false);
        centred(title, true);
        centred(subject, true);
        centred("", false);
        return this;
    }

    OfficePaper centred(String text, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, bold);
        return this;
    }

    OfficePaper paragraph(String text) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(567);
        paragraph.setSpacingAfter(120);
        write(paragraph, text, false);
        return this;
    }

    /** Receivers on the left, the place for the signature on the right. */
    OfficePaper signature(String receivers, @Nullable String capacity, @Nullable String signer) {
        var table = unruled(1);
        var left = table.getRow(0).getCell(0);
        var first = left.getParagraphArray(0);
        first.setAlignment(ParagraphAlignment.LEFT);
        write(first, "Nơi nhận:", true);
        for (var receiver : receivers.split("\n", -1)) {
            var line = left.addParagraph();
            write(line, receiver, false);
        }
        write(
                cell(table, 0, 1),
                (capacity == null ? BLANK : capacity).toUpperCase(Locale.ROOT),
                true);
        for (int i = 0; i < 4; i++) {
            more(table.getRow(0).getCell(1), "", false);
        }
        more(table.getRow(0).getCell(1), signer == null ? "" : signer, true);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            var always = Optional.of(Date.from(Instant.EPOCH));
            var properties = document.getProperties().getCoreProperties();
            properties.setCreated(always);
            properties.setModified(always);
            properties.setCreator("OCOP");
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SteadyArchive.of(bytes.toByteArray());
    }

    private XWPFTable unruled(int rows) {
        var table = document.createTable(rows, 2);
        table.removeBorders();
        table.setWidth("100%");
        return table;
    }

    private static XWPFParagraph cell(XWPFTable table, int row, int column) {
        var paragraph = table.getRow(row).getCell(column).getParagraphArray(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private static void more(XWPFTableCell cell, String text, boolean bold) {
        var paragraph = cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, bold);
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setBold(bold);
        run.setText(text);
    }
}
