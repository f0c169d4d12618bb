package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a rule set in one language: everything but the rubrics. What a decision does not say
 * or what was not seen is absent or an empty list; nothing is filled in.
 *
 * @param revision counts errata: a fault found after publication gives a new revision
 * @param notRegulated what the law is silent about and councils or provinces settle
 * @param councilSettings template of a council's rules of procedure with values seen; nothing
 *     applies by itself
 * @param tally how many criteria, options, marks and notes the rubrics must have; absent without
 *     rubrics
 * @param hash recorded fingerprint of what decides a star; the data must still give it
 */
public record Frame(
        String id,
        int revision,
        LegalBasis legalBasis,
        List<PartMaximum> parts,
        StarBands bands,
        List<StarClass> starClasses,
        @Nullable Statement starMinimums,
        @Nullable ScoreBasis score,
        List<RecognitionLevel> levels,
        List<CodedName> communeTopics,
        CertificateTerm certificate,
        @Nullable ExpiryNotice expiryNotice,
        List<TimeLimit> timeLimits,
        List<String> timeLimitsNotSet,
        @Nullable Rounds rounds,
        List<Transition> transitions,
        @Nullable ReEvaluation reEvaluation,
        @Nullable UpgradeRule upgrade,
        @Nullable Revocation revocation,
        @Nullable Statement postCheck,
        @Nullable DossierRule dossier,
        List<EvidenceKind> evidenceKinds,
        List<CouncilRule> councils,
        @Nullable String tourism,
        @Nullable NumberRule numbers,
        List<CodedText> notRegulated,
        List<SettingTemplate> councilSettings,
        @Nullable Tally tally,
        String hash) {

    public record PartMaximum(String code, int maxPoints) {}

    public record StarClass(int stars, String name) {}

    public record Statement(String text, Confidence confidence) {}

    public record ScoreBasis(
            String basis, int sheetsPerMember, String text, Confidence confidence) {}

    public record CodedName(String code, String name) {}

    public record CodedText(String code, String text) {}

    /** Counts of the rubrics; derived options are not among the options. */
    public record Tally(
            int productSets,
            int leaves,
            int options,
            int derivedOptions,
            int starMarks,
            int notes) {}
}
