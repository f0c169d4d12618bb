package vn.ocop.platform.codelist;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code list with its codes. */
@Schema(description = "A list of codes with their labels in both languages")
record CodeListView(
        @Schema(description = "Name, as in x-code-list", examples = "legal-form", required = true)
                String name,
        @Schema(
                        description = "Title in Vietnamese",
                        examples = "Loại hình chủ thể",
                        required = true)
                String titleVi,
        @Schema(description = "Title in English", examples = "Legal form", required = true)
                String titleEn,
        @Schema(
                        description =
                                "The codes in their order; more may follow, an unknown code means"
                                        + " 'other'",
                        required = true)
                List<CodeView> codes) {

    static CodeListView of(CodeList list) {
        var codes = list.codes();
        return new CodeListView(
                list.name(),
                list.title().vi(),
                list.title().en(),
                IntStream.range(0, codes.size())
                        .mapToObj(place -> CodeView.of(codes.get(place), place + 1))
                        .toList());
    }
}
