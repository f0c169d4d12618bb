package vn.ocop.evaluation.credential;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;

/** The verifier for people: a form, and what was found. */
@ApplicationScoped
class VerifierPage {

    String empty(Language language) {
        return Templates.verify(null, new VerifierWords(language)).render();
    }

    String of(VerificationView found, Language language) {
        return Templates.verify(Result.of(found), new VerifierWords(language)).render();
    }

    /**
     * What was found, as it looks.
     *
     * @param tone {@code good}, {@code bad} or {@code open}
     * @param stars as signs, only while they hold
     * @param picture the newest picture
     */
    record Result(
            String tone,
            String message,
            VerificationView.@Nullable Content content,
            @Nullable String stars,
            @Nullable String picture) {

        static Result of(VerificationView found) {
            var content = found.content();
            var holds = found.outcome() == CredentialOutcome.GENUINE;
            return new Result(
                    tone(found.outcome()),
                    found.message(),
                    content,
                    holds && content != null && content.stars() != null
                            ? "★".repeat(content.stars())
                            : null,
                    content == null ? null : content.pictures().stream().findFirst().orElse(null));
        }

        private static String tone(CredentialOutcome outcome) {
            return switch (outcome) {
                case GENUINE -> "good";
                case NOT_YET_IN_FORCE, STATUS_UNKNOWN, OTHER_ISSUER, UNKNOWN_KEY -> "open";
                case REVOKED, EXPIRED, SIGNATURE_FALSE, MALFORMED -> "bad";
            };
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance verify(@Nullable Result result, VerifierWords words);
    }
}
