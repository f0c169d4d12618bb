package vn.ocop.evaluation.recognition;

import vn.ocop.evaluation.certificate.RecognitionKind;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.ConfirmedResult;
import vn.ocop.evaluation.dossier.DossierKind;

/**
 * What a confirmed result entitles to (Art. on levels, 26/2026/QĐ-TTg).
 *
 * @param stars of the certificate; below {@link #LEAST} there is none
 * @param decidedAt level that recognises them
 */
record Recognition(int stars, RecognitionKind kind, Tier decidedAt) {

    /** One and two stars get neither decision nor certificate. */
    static final int LEAST = 3;

    private static final int NATIONAL = 5;

    /**
     * Five stars come from a council of the centre only; a province may still recognise four on its
     * own result.
     */
    static Recognition of(ConfirmedResult confirmed) {
        var result = confirmed.result();
        var found = result.stars() == null ? 0 : result.stars();
        var stars = result.level() == Tier.CENTRE ? found : Math.min(found, NATIONAL - 1);
        return new Recognition(
                stars, kindOf(confirmed.kind()), stars == NATIONAL ? Tier.CENTRE : Tier.PROVINCE);
    }

    boolean isCertified() {
        return stars >= LEAST;
    }

    private static RecognitionKind kindOf(DossierKind kind) {
        return switch (kind) {
            case FIRST -> RecognitionKind.NEW;
            case UPGRADE -> RecognitionKind.UPGRADE;
            case RE_EVALUATION -> RecognitionKind.AGAIN;
        };
    }
}
