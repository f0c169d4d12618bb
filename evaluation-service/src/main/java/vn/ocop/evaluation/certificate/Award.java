package vn.ocop.evaluation.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.PartialDate;
import vn.ocop.evaluation.certificate.calendar.Precision;

/**
 * The recognition behind a certificate, as its decision says it; history may know little of it.
 *
 * @param decisionId the decision, where it was signed in this service
 * @param score total on the paper, where the source gives it; never public
 * @param source where a historical recognition was found
 */
@Embeddable
public record Award(
        @Nullable Integer stars,
        @Enumerated(EnumType.STRING) @Column(name = "recognition_kind")
                RecognitionKind recognitionKind,
        @Column(name = "decision_id") @Nullable UUID decisionId,
        @Column(name = "decision_number") @Nullable String decisionNumber,
        @Column(name = "issuing_body") @Nullable String issuingBody,
        @Column(name = "signed_on") @Nullable String signedOnValue,
        @Enumerated(EnumType.STRING) @Column(name = "signed_on_precision")
                @Nullable Precision signedOnPrecision,
        @Column(name = "round_year") @Nullable Integer roundYear,
        @Column(name = "rule_set") @Nullable String ruleSet,
        @Nullable BigDecimal score,
        @Nullable String source) {

    public @Nullable PartialDate signedOn() {
        return signedOnValue == null || signedOnPrecision == null
                ? null
                : new PartialDate(signedOnValue, signedOnPrecision);
    }

    Award with(@Nullable Integer rightStars) {
        return new Award(
                rightStars,
                recognitionKind,
                decisionId,
                decisionNumber,
                issuingBody,
                signedOnValue,
                signedOnPrecision,
                roundYear,
                ruleSet,
                score,
                source);
    }
}
