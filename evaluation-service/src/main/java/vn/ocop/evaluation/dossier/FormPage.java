package vn.ocop.evaluation.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.paper.Paper;

/** A form on paper; the same dossier gives the same bytes to the same reader. */
@ApplicationScoped
class FormPage {

    byte[] of(FormSheet sheet, UUID dossier, Language language) {
        var page =
                Templates.form(sheet, new FormWords(language), dossier.toString(), language.tag())
                        .render();
        return Paper.of(page, sheet.dated());
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                FormSheet sheet, FormWords words, String dossier, String language);
    }
}
