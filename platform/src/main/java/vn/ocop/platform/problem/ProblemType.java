package vn.ocop.platform.problem;

import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/**
 * One kind of problem, with a stable address ({@code /problems/<slug>}).
 *
 * @param legalReference the article that the rule rests on, where it is a rule of the law
 */
public record ProblemType(
        String slug, int status, Text title, Text explanation, @Nullable String legalReference) {

    public ProblemType {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a slug: " + slug);
        }
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Not an error status: " + status);
        }
    }

    public static ProblemType of(
            String slug,
            int status,
            String vi,
            String en,
            String explanationVi,
            String explanationEn) {
        return new ProblemType(
                slug, status, Text.of(vi, en), Text.of(explanationVi, explanationEn), null);
    }

    /** The same type resting on an article, as in {@code "Art. 5.2, Decision 26/2026/QĐ-TTg"}. */
    public ProblemType per(String reference) {
        return new ProblemType(slug, status, title, explanation, reference);
    }

    /** The address of the type, relative to the service. */
    public String path() {
        return "/problems/" + slug;
    }
}
