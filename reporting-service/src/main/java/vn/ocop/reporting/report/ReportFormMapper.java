package vn.ocop.reporting.report;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import vn.ocop.platform.language.Language;

/** The forms in which a report is given. */
enum ReportFormMapper {
    JSON(MediaType.APPLICATION_JSON),
    PAGE(MediaType.TEXT_HTML),
    SHEET(ReportSheet.XLSX);

    private final MediaType type;

    ReportFormMapper(String type) {
        this.type = MediaType.valueOf(type);
    }

    static ReportFormMapper of(Request request) {
        var offered = Variant.mediaTypes(JSON.type, PAGE.type, SHEET.type).build();
        var chosen = request.selectVariant(offered);
        if (chosen != null) {
            for (var form : values()) {
                if (form.type.equals(chosen.getMediaType())) {
                    return form;
                }
            }
        }
        throw new NotAcceptableException();
    }

    Response answer(TargetActual report, Language language, ReportPage page) {
        var answer =
                switch (this) {
                    case JSON -> Response.ok(report, type);
                    case PAGE ->
                            Response.ok(page.of(report, language), type.withCharset("UTF-8"))
                                    .header("Content-Security-Policy", ReportPage.POLICY);
                    case SHEET ->
                            Response.ok(ReportSheet.of(report, language), type)
                                    .header(
                                            HttpHeaders.CONTENT_DISPOSITION,
                                            "attachment; filename=\"ocop-report.xlsx\"");
                };
        return answer.header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization").build();
    }
}
