package vn.ocop.platform.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The names of all lists; they are few, so they are never paged. */
@Schema(description = "All code lists of this service")
record CodeListSummaries(
        @Schema(description = "The lists by name", required = true) List<CodeListSummary> items) {

    static CodeListSummaries of(List<CodeList> lists) {
        return new CodeListSummaries(lists.stream().map(CodeListSummary::of).toList());
    }

    /** One list without its codes. */
    @Schema(description = "A code list without its codes")
    record CodeListSummary(
            @Schema(
                            description = "Name, as in x-code-list",
                            examples = "legal-form",
                            required = true)
                    String name,
            @Schema(
                            description = "Title in Vietnamese",
                            examples = "Loại hình chủ thể",
                            required = true)
                    String titleVi,
            @Schema(description = "Title in English", examples = "Legal form", required = true)
                    String titleEn) {

        static CodeListSummary of(CodeList list) {
            return new CodeListSummary(list.name(), list.title().vi(), list.title().en());
        }
    }
}
