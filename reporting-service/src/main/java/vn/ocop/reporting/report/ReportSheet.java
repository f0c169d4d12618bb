package vn.ocop.reporting.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;

/** A report as a workbook (XLSX). */
final class ReportSheet {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FIRST_ROW = 6;

    private ReportSheet() {}

    static byte[] of(TargetActual report, Language language) {
        var words = new ReportWords(language);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "OCOP", "1.0")) {
            var sheet = book.newWorksheet("OCOP");
            head(sheet, report, words);
            for (int i = 0; i < report.lines().size(); i++) {
                row(sheet, FIRST_ROW + 1 + i, report.lines().get(i), words);
            }
            sheet.width(0, 50);
            sheet.width(1, 18);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet, TargetActual report, ReportWords words) {
        sheet.value(0, 0, escaped(words.title() + " – " + report.unitName()));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, escaped(report.name()));
        sheet.value(2, 0, escaped(words.legalBasis(report)));
        sheet.value(3, 0, words.period(report));
        sheet.value(4, 0, words.times(report));
        sheet.value(5, 0, report.demonstration() ? words.demonstration() : "");
        var headings = words.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(FIRST_ROW, column, headings.get(column));
            sheet.style(FIRST_ROW, column).bold().fillColor("E2EFDA").set();
        }
    }

    private static void row(Worksheet sheet, int row, Line line, ReportWords words) {
        sheet.value(row, 0, escaped(line.name()));
        sheet.value(row, 1, words.target(line));
        number(sheet, row, 2, line.actual());
        number(sheet, row, 3, line.percentage());
        sheet.value(row, 4, words.outcome(line.outcome()));
        sheet.value(row, 5, line.unresolved());
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable Number number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }

    /** A text must not be taken for a formula when the sheet is opened or exported again. */
    private static String escaped(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
