package vn.ocop.evaluation.recognition;

/** A decision is prepared, then signed for good. */
public enum DecisionStage {
    DRAFT,
    SIGNED
}
