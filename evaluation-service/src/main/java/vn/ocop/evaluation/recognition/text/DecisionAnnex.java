package vn.ocop.evaluation.recognition.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the annex of products (XLSX). */
public final class DecisionAnnex {

    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADINGS =
            List.of("STT", "Sản phẩm", "Chủ thể", "Địa bàn", "Hạng sao", "Nội dung", "Ghi chú");

    private static final int[] WIDTHS = {6, 36, 36, 28, 10, 48, 30};
    private static final int HEADING_ROW = 4;

    private DecisionAnnex() {}

    public static byte[] of(DecisionContent content) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Phụ lục");
            head(book, sheet, content);
            for (int i = 0; i < content.lines().size(); i++) {
                line(sheet.createRow(HEADING_ROW + 1 + i), i + 1, content.lines().get(i));
            }
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * 256);
            }
            var always = Optional.of(Date.from(Instant.EPOCH));
            var properties = book.getProperties().getCoreProperties();
            properties.setCreated(always);
            properties.setModified(always);
            properties.setCreator("OCOP");
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SteadyArchive.of(bytes.toByteArray());
    }

    private static void head(XSSFWorkbook book, Sheet sheet, DecisionContent content) {
        sheet.createRow(0).createCell(0).setCellValue("PHỤ LỤC");
        text(sheet.createRow(1), 0, "Danh mục về việc " + content.subject());
        text(
                sheet.createRow(2),
                0,
                "(Kèm theo Quyết định số %s %s của %s)"
                        .formatted(
                                content.number() == null ? "……" : content.number(),
                                Dates.inWords(content.signedOn()),
                                content.issuingBody()));
        var bold = book.createCellStyle();
        var font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        var headings = sheet.createRow(HEADING_ROW);
        for (int column = 0; column < HEADINGS.size(); column++) {
            text(headings, column, HEADINGS.get(column));
            headings.getCell(column).setCellStyle(bold);
        }
        sheet.getRow(0).getCell(0).setCellStyle(bold);
    }

    private static void line(Row row, int number, DecisionContent.Line line) {
        row.createCell(0).setCellValue(number);
        text(row, 1, line.product());
        text(row, 2, line.holder());
        text(row, 3, line.unit());
        if (line.stars() != null) {
            row.createCell(4).setCellValue(line.stars());
        }
        text(row, 5, line.matter());
        text(row, 6, line.note());
    }

    /** A text must not be taken for a formula when the sheet is opened or exported again. */
    private static void text(Row row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            var formula = "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
            row.createCell(column).setCellValue(formula ? "'" + text : text);
        }
    }
}
