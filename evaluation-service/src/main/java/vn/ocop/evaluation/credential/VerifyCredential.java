package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.ocop.platform.language.Language;

/** Looks at a credential for anybody who has one. */
@ApplicationScoped
class VerifyCredential {

    private final Verifier verifier;
    private final StatusLists lists;
    private final ProductPictures pictures;
    private final Clock clock;

    VerifyCredential(Verifier verifier, StatusLists lists, ProductPictures pictures, Clock clock) {
        this.verifier = verifier;
        this.lists = lists;
        this.pictures = pictures;
        this.clock = clock;
    }

    VerificationView of(String text, Language language) {
        var found = verifier.of(text, clock.instant(), lists::of);
        var said = found.credential();
        return new VerificationView(
                found.outcome(),
                VerificationWords.of(found, language),
                found.at(),
                found.statusAsOf(),
                said == null ? null : VerificationView.Content.of(said, pictures.of(said.id())));
    }
}
