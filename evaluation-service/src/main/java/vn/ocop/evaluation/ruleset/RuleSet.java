package vn.ocop.evaluation.ruleset;

import java.util.List;
import java.util.Optional;
import vn.ocop.platform.language.Language;

/**
 * One legal version (bộ quy định): its frame, its rubrics where they are known, and the wordings
 * beside them. Immutable; a published rule set is identified by its hash.
 */
public final class RuleSet {

    private final Frames frames;
    private final List<Rubric> rubrics;
    private final Wordings wordings;
    private final Names names;
    private final String hash;

    public RuleSet(Frames frames, List<Rubric> rubrics, Wordings wordings, Names names) {
        this.frames = frames;
        this.rubrics = List.copyOf(rubrics);
        this.wordings = wordings;
        this.names = names;
        this.hash = Fingerprint.of(frame(), rubrics);
    }

    /** Id of the legal version, such as {@code 26-2026}. */
    public String id() {
        return frame().id();
    }

    /** The frame in one language; figures and codes are the same in all. */
    public Frame frame(Language language) {
        return frames.in(language);
    }

    /** The frame for those who need its figures only. */
    public Frame frame() {
        return frame(Language.VI);
    }

    public Frames frames() {
        return frames;
    }

    /** The same rule set in other words; its hash stays. */
    public RuleSet worded(Wordings other) {
        return new RuleSet(frames, rubrics, other, names);
    }

    /** What the rubrics hold, counted. */
    public Frame.Tally count() {
        return RubricTally.of(rubrics);
    }

    /** Counts errata, from 1. */
    public long revision() {
        return frame().revision();
    }

    public LegalBasis legalBasis() {
        return frame().legalBasis();
    }

    public StarBands bands() {
        return frame().bands();
    }

    /**
     * Rubrics in the order of the decision; empty where only the frame of the decision is known.
     */
    public List<Rubric> rubrics() {
        return rubrics;
    }

    /** The rubric of a product set by its code, 01 to 26. */
    public Optional<Rubric> rubric(String productSet) {
        return rubrics.stream().filter(r -> r.productSet().code().equals(productSet)).findFirst();
    }

    public Wordings wordings() {
        return wordings;
    }

    public Names names() {
        return names;
    }

    /** SHA-256 over codes, points, marks, conditions and bands; wordings do not change it. */
    public String hash() {
        return hash;
    }
}
