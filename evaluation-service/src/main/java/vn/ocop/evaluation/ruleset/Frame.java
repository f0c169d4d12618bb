package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;

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
@Schema(
        name = "RuleSet",
        description =
                "A rule set in one language: everything but its rubrics; what a decision does not"
                        + " say or what was not seen is absent or empty")
public record Frame(
        @Schema(description = "Id of the legal version", examples = "26-2026", required = true)
                String id,
        @Schema(description = "Counts errata of this rule set", examples = "1", required = true)
                long revision,
        @Schema(description = "The decision behind it", required = true) LegalBasis legalBasis,
        @Schema(description = "Parts with their maxima", required = true) List<PartMaximum> parts,
        @Schema(
                        description = "Bands of totals with their stars (Art. 4 of 26/2026)",
                        required = true)
                StarBands bands,
        @Schema(description = "Names of the stars by class", required = true)
                List<StarClass> starClasses,
        @Schema(description = "What star marks mean") @Nullable Statement starMinimums,
        @Schema(description = "What the star rests on") @Nullable ScoreBasis score,
        @Schema(description = "What each level evaluates, recognises and sends on", required = true)
                List<RecognitionLevel> levels,
        @Schema(description = "Topics of the commune's report (Form 03)", required = true)
                List<CodedName> communeTopics,
        @Schema(description = "How long a certificate runs", required = true)
                CertificateTerm certificate,
        @Schema(description = "Who tells the producer that the certificate will end")
                @Nullable ExpiryNotice expiryNotice,
        @Schema(description = "Time limits of the procedure", required = true)
                List<TimeLimit> timeLimits,
        @Schema(description = "Steps for which the decision sets no time limit", required = true)
                List<String> timeLimitsNotSet,
        @Schema(description = "Rounds of a year with deadlines") @Nullable Rounds rounds,
        @Schema(description = "Transition rules (Art. 11, 12 of 26/2026)", required = true)
                List<Transition> transitions,
        @Schema(description = "Re-evaluation before a certificate ends")
                @Nullable ReEvaluation reEvaluation,
        @Schema(description = "Dossier for a higher star") @Nullable UpgradeRule upgrade,
        @Schema(description = "Grounds, authorities and steps of revocation")
                @Nullable Revocation revocation,
        @Schema(description = "Checks after recognition") @Nullable Statement postCheck,
        @Schema(description = "What a dossier consists of") @Nullable DossierRule dossier,
        @Schema(description = "Kinds of evidence; guidance", required = true)
                List<EvidenceKind> evidenceKinds,
        @Schema(description = "Composition of the councils", required = true)
                List<CouncilRule> councils,
        @Schema(description = "Special rule for tourism") @Nullable String tourism,
        @Schema(description = "Patterns of printed numbers") @Nullable NumberRule numbers,
        @Schema(
                        description =
                                "What the law is silent about and councils or provinces settle",
                        required = true)
                List<CodedText> notRegulated,
        @Schema(
                        description =
                                "Template of a council's rules of procedure with values seen;"
                                        + " nothing applies by itself",
                        required = true)
                List<SettingTemplate> councilSettings,
        @Schema(description = "Counts of the rubrics; absent where only the frame is known")
                @Nullable Tally tally,
        @Schema(
                        description =
                                "SHA-256 over codes, points, marks, conditions and bands; wordings"
                                        + " do not change it",
                        required = true)
                String hash)
        implements Revisioned {

    @Schema(description = "A part of every rubric")
    public record PartMaximum(
            @Schema(description = "Code of the part", examples = "A", required = true) String code,
            @Schema(description = "Points it can be worth", examples = "40", required = true)
                    int maxPoints) {}

    @Schema(description = "Class of a star")
    public record StarClass(
            @Schema(description = "The star", examples = "5", required = true) int stars,
            @Schema(description = "Name of the class", required = true) String name) {}

    @Schema(description = "What the decision says about something")
    public record Statement(
            @Schema(description = "In our words", required = true) String text,
            @Schema(description = "How sure we are", required = true) Confidence confidence) {}

    @Schema(description = "What the star rests on")
    public record ScoreBasis(
            @Schema(
                            description = "MEAN_OF_MEMBER_TOTALS",
                            examples = "MEAN_OF_MEMBER_TOTALS",
                            required = true)
                    String basis,
            @Schema(
                            description = "Sheets of a member for one product",
                            examples = "1",
                            required = true)
                    int sheetsPerMember,
            @Schema(description = "In our words", required = true) String text,
            @Schema(description = "How sure we are", required = true) Confidence confidence) {}

    @Schema(description = "A code with its name")
    public record CodedName(
            @Schema(description = "The code", required = true) String code,
            @Schema(description = "Its name", required = true) String name) {}

    @Schema(description = "A code with a statement")
    public record CodedText(
            @Schema(description = "The code", required = true) String code,
            @Schema(description = "In our words", required = true) String text) {}

    /** Counts of the rubrics; derived options are not among the options. */
    @Schema(description = "Counts of the rubrics of a rule set")
    public record Tally(
            @Schema(description = "Product sets", examples = "26", required = true) int productSets,
            @Schema(description = "Leaf criteria", examples = "787", required = true) int leaves,
            @Schema(
                            description = "Options, derived ones not counted",
                            examples = "2535",
                            required = true)
                    int options,
            @Schema(description = "Derived yes and no options", examples = "44", required = true)
                    int derivedOptions,
            @Schema(description = "Star marks", examples = "575", required = true) int starMarks,
            @Schema(description = "Notes", examples = "149", required = true) int notes) {}
}
